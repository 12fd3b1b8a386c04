package org.newsgraph.language.quotation;

import java.util.Locale;

/** What a source does with the content that is attributed to it. */
public enum AttributionKind {
  /** Says it. */
  SPEECH,
  /** Writes it: reports, documents, posts. */
  WRITING,
  /** Thinks it. */
  BELIEF,
  /** Wants or plans it. */
  INTENTION,
  /** Takes a stand on it, without saying that it is so: "condemned", "praised". */
  STANCE;

  /** Whether the source puts it into words. */
  public boolean isSaid() {
    return this == SPEECH || this == WRITING;
  }

  /** The kind as the data writes it. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
