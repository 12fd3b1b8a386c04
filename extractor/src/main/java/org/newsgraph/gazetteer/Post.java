package org.newsgraph.gazetteer;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A post that somebody holds or held.
 *
 * @param body the country, organization or cabinet, as the source names it; else empty
 * @param position such as "Prime Minister"
 * @param start the first day, or the first that a year or month allows
 * @param end the last day, or the last that a year or month allows; empty also while it lasts
 */
public record Post(
    String body, String position, Optional<LocalDate> start, Optional<LocalDate> end) {

  public Post {
    Objects.requireNonNull(body);
    Objects.requireNonNull(position);
    Objects.requireNonNull(start);
    Objects.requireNonNull(end);
  }

  /** Whether it may have been held on a day; true if the source gives no dates. */
  public boolean isHeldOn(LocalDate day) {
    return start.filter(day::isBefore).isEmpty() && end.filter(day::isAfter).isEmpty();
  }
}
