package org.newsgraph.assertion.relation;

/**
 * A title by the indices of its words in their sentence.
 *
 * @param chunk where the run of words begins that it ends
 * @param first its first word, without names of bodies and articles
 * @param last its last word
 */
record Title(RoleNoun noun, int chunk, int first, int last) {

  /** With what follows up to a name, if no name stands in it: "Secretary of State". */
  Title reaching(SentenceWords words, int begin, int last) {
    for (int i = begin; i <= last; i++) {
      if (words.name(i).isPresent()) {
        return this;
      }
    }
    return new Title(noun, chunk, first, last);
  }

  /** The same from another word on. */
  Title from(int word) {
    return new Title(noun, chunk, word, last);
  }

  /** With what it is a post of, as far as that has no name: "head of research". */
  Title whole(SentenceWords words) {
    int last = last();
    if (words.is(last + 1, "in") && words.is(last + 2, "chief")) {
      last += 2;
    }
    if (words.is(last + 1, "of", "for")) {
      int begin = words.is(last + 2, "the") ? last + 3 : last + 2;
      last = Math.max(last, complementEnd(words, begin));
    }
    return new Title(noun, chunk, first, last);
  }

  /** The last word of a complement without a name; -1 if it has one. */
  private static int complementEnd(SentenceWords words, int begin) {
    int end = begin;
    int last = -1;
    while (words.isNominal(end) || last == end - 1 && words.is(end, "and", "&") && end > begin) {
      if (words.name(end).isPresent()) {
        return -1;
      }
      if (words.isNominal(end) && !words.is(end, "&", "-")) {
        last = end;
      }
      end++;
      if (words.is(end, "and", "&") && startsRole(words, end + 1)) {
        break;
      }
    }
    return last;
  }

  private static boolean startsRole(SentenceWords words, int begin) {
    int end = begin;
    while (words.isNominal(end) || words.isDeterminer(end)) {
      if (RoleNoun.of(words.lower(end)).isPresent() || words.isPerson(end)) {
        return true;
      }
      end++;
    }
    return end == begin;
  }

  /** Whether more than adjectives stand beside its head. */
  boolean isTelling(SentenceWords words) {
    for (int i = first; i <= last; i++) {
      boolean head = words.lower(i).equals(noun.word());
      if (!head && words.isTagged(i, "NOUN", "PROPN") && !words.isRank(i)) {
        return true;
      }
    }
    return false;
  }
}
