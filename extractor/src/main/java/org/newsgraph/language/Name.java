package org.newsgraph.language;

import java.util.Objects;

/**
 * A proper name in the text.
 *
 * @param confidence the chance that span and type are right, from 0 to 1
 */
public record Name(Span span, NameType type, double confidence) {

  /**
   * From here on a rule leaves a name as the name finder has it. On what it was chosen is not on
   * record; how often such names are right, {@code evaluate names} tells.
   */
  public static final double SURE = .9;

  public Name {
    Objects.requireNonNull(span);
    Objects.requireNonNull(type);
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("No confidence: " + confidence);
    }
  }
}
