package org.newsgraph.assertion.relation;

import java.util.Optional;
import java.util.Set;
import org.newsgraph.language.NameType;
import org.newsgraph.lexicon.Lexicon;

/** Reads the title that ends a run of words: its noun, its modifiers, what may stand behind it. */
record TitleReader(SentenceWords words) {

  private static final Set<String> IDLE = Lexicon.words("idle-title-words.tsv");
  private static final Set<String> SUFFIXES = Set.of("elect", "emeritus", "designate", "-");

  /** The title whose head ends a run of words. */
  Optional<Title> title(int begin, int end) {
    int head = end;
    while (head > begin && SUFFIXES.contains(words.lower(head))) {
      head--;
    }
    if (head > begin + 2 && words.is(head, "chief") && words.is(head - 1, "-", "in")) {
      head -= words.is(head - 1, "-") ? 4 : 2;
    }
    if (head < begin) {
      return Optional.empty();
    }
    int last = head;
    return noun(begin, head)
        .filter(noun -> !isNamed(noun, last))
        .map(noun -> new Title(noun, begin, titleBegin(begin, last), end));
  }

  /** Whether the head is a piece of a name; "the top Democrat" is none. */
  private boolean isNamed(RoleNoun noun, int head) {
    return words
        .name(head)
        .filter(name -> !name.is(NameType.GROUP) || !noun.isMember())
        .isPresent();
  }

  private Optional<RoleNoun> noun(int begin, int head) {
    int before = words.is(head - 1, "-") ? head - 2 : head - 1;
    Optional<RoleNoun> compound =
        before < begin
            ? Optional.empty()
            : RoleNoun.of(words.lower(before) + "-" + words.lower(head));
    return compound.or(() -> RoleNoun.of(words.lower(head)));
  }

  /** The title's modifiers; of "lead author Professor" only what is written alike. */
  private int titleBegin(int begin, int head) {
    int first = head;
    while (first > begin && isTitleWord(first - 1) && !changesCase(first - 1)) {
      first--;
    }
    while (first < head && (isIdle(first) || words.is(first, "-"))) {
      first++;
    }
    return first;
  }

  private boolean isIdle(int index) {
    boolean ordinal =
        words.is(index, "first")
            && !words.is(index + 1, "lady", "minister", "secretary", "deputy", "vice", "officer");
    return ordinal || IDLE.contains(words.lower(index));
  }

  private boolean isTitleWord(int index) {
    return words.isNominal(index)
        && words.name(index).isEmpty()
        && !words.isTagged(index, "NUM")
        && !Character.isDigit(words.form(index).charAt(0));
  }

  private boolean changesCase(int index) {
    boolean lower = Character.isLowerCase(words.form(index).codePointAt(0));
    boolean upper = Character.isUpperCase(words.form(index + 1).codePointAt(0));
    return lower && upper && !words.isRank(index);
  }
}
