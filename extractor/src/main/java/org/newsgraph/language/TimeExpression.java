package org.newsgraph.language;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * Words that tell when.
 *
 * @param day the day they name, seen from the article's date; empty when they name no single day,
 *     as "last week" does, or the article has no date
 */
public record TimeExpression(Span span, Optional<LocalDate> day) {

  public TimeExpression {
    Objects.requireNonNull(span);
    Objects.requireNonNull(day);
  }
}
