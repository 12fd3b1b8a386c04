package org.newsgraph.language;

import java.util.Locale;

/** A place in the text where somebody or something is spoken of. */
public record Mention(Span span, Kind kind, double confidence) {

  /** How it is spoken of. */
  public enum Kind {
    /** A proper name. */
    NAME,
    /** A description such as "the official". */
    NOMINAL,
    /** "he", "she". */
    PRONOUN;

    /** The kind as the data writes it. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
