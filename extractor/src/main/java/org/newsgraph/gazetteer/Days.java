package org.newsgraph.gazetteer;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates of which a source may know no more than the month or the year. */
public final class Days {

  private static final Pattern DATE = Pattern.compile("(\\d{4})(?:-(\\d\\d)(?:-(\\d\\d))?)?");

  private Days() {}

  /**
   * The first day that a date such as 2020, 2020-05 or 2020-05-01 may mean; empty if it is none.
   */
  public static Optional<LocalDate> first(String text) {
    return read(text, false);
  }

  /** The last day that it may mean. */
  public static Optional<LocalDate> last(String text) {
    return read(text, true);
  }

  private static Optional<LocalDate> read(String text, boolean last) {
    Matcher date = DATE.matcher(text.strip());
    if (!date.matches()) {
      return Optional.empty();
    }
    try {
      int month = date.group(2) == null ? (last ? 12 : 1) : Integer.parseInt(date.group(2));
      LocalDate first = LocalDate.of(Integer.parseInt(date.group(1)), month, 1);
      if (date.group(3) != null) {
        return Optional.of(first.withDayOfMonth(Integer.parseInt(date.group(3))));
      }
      return Optional.of(last ? first.withDayOfMonth(first.lengthOfMonth()) : first);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
