package org.newsgraph.curation;

/** What a person says about two things. */
public enum Verdict {
  /** They are one. */
  SAME("is"),
  /** They are not one. */
  DIFFERENT("is not"),
  /** They may be one, which is told and decides nothing. */
  CLOSE("may be");

  private final String words;

  Verdict(String words) {
    this.words = words;
  }

  /** The verdict as it stands between its two sides in a sentence. */
  public String words() {
    return words;
  }
}
