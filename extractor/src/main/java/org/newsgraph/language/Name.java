package org.newsgraph.language;

import java.util.Objects;

/**
 * A proper name in the text.
 *
 * @param confidence the chance that span and type are right, from 0 to 1
 */
public record Name(Span span, NameType type, double confidence) {

  public Name {
    Objects.requireNonNull(span);
    Objects.requireNonNull(type);
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("No confidence: " + confidence);
    }
  }
}
