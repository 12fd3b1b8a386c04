package org.newsgraph.gazetteer;

/** How a name that was asked for agrees with the names of an entry, the strongest first. */
public enum MatchKind {
  /** It is the label, letter by letter. */
  LABEL,
  /** It is one of the other names, letter by letter. */
  ALIAS,
  /** It is one of the names but for case, diacritics, punctuation or an honorific. */
  FOLDED,
  /** It is one of the names in another usual transliteration. */
  TRANSLITERATED,
  /** It is made of the first letters of an organization's name. */
  ACRONYM,
  /** It is the surname of a person. */
  SURNAME;

  /** Whether the entry carries the name as a whole. */
  public boolean isWhole() {
    return compareTo(ACRONYM) < 0;
  }
}
