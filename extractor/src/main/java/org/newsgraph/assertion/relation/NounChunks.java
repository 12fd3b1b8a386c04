package org.newsgraph.assertion.relation;

/** Runs of words that may be a title and what belongs to it. */
record NounChunks(SentenceWords words) {

  /** The index where the run of words that may stand before a name begins. */
  int begin(int end) {
    int begin = end + 1;
    while (begin > 0 && end - begin < RoleReader.LONGEST && continuesBack(begin - 1)) {
      begin--;
    }
    return begin;
  }

  private boolean continuesBack(int index) {
    boolean genitive = words.isGenitive(index) && words.name(index - 1).isPresent();
    return genitive || words.isNominal(index);
  }

  /** The index of the last word of the run; a person may only stand before others in it. */
  int end(int begin) {
    int end = begin;
    while (words.has(end) && end - begin < RoleReader.LONGEST) {
      if (words.isPerson(end)) {
        int behind = words.after(words.name(end).orElseThrow());
        boolean modifies = words.isGenitive(behind) || words.isTagged(behind, "NOUN", "ADJ");
        if (!modifies || end > begin && !mayStandBefore(end - 1)) {
          break;
        }
        end = words.isGenitive(behind) ? behind + 1 : behind;
      } else if (words.isNominal(end) || words.isGenitive(end) && words.name(end - 1).isPresent()) {
        end++;
      } else {
        break;
      }
    }
    return end - 1;
  }

  /** "former", "top" or "President" before a person who stands before others. */
  private boolean mayStandBefore(int index) {
    return words.isRank(index)
        || words.isTagged(index, "ADJ")
        || RoleReader.COURTESY.contains(words.lower(index))
        || RoleNoun.of(words.form(index)).isPresent();
  }
}
