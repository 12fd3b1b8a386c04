package org.newsgraph.article;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads dates as pages and feeds write them: ISO 8601 and near it, RFC 822, and English words. */
public final class LooseDate {

  private static final Pattern ISO =
      Pattern.compile(
          "(\\d{4})-(\\d{2})-(\\d{2})(?:[T ]+(\\d{2}:\\d{2}(?::\\d{2})?)(?:\\.\\d+)?\\s*"
              + "(Z|UTC|GMT|[+-]\\d{2}:?\\d{2})?)?.{0,12}");
  private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(T?\\d{4,6}.*)?");
  private static final Pattern SLASHED = Pattern.compile("(\\d{4})/(\\d{1,2})/(\\d{1,2})\\b.*");
  private static final Pattern SECONDS = Pattern.compile("1\\d{9}(\\d{3})?");
  private static final String MONTH =
      "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
          + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
  private static final Pattern MONTH_FIRST =
      Pattern.compile("(?i)\\b" + MONTH + "\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})\\b");
  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "(?i)\\b(\\d{1,2})(?:st|nd|rd|th)?(?:\\s+of)?[\\s-]+" + MONTH + ",?[\\s-]+(\\d{4})\\b");

  /** Day, month and year, or month, day and year: told apart where one is more than 12. */
  private static final Pattern NUMBERS =
      Pattern.compile("(?<!\\d)(\\d{1,2})[./](\\d{1,2})[./](\\d{4})(?!\\d)");

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final int EARLIEST_YEAR = 1700;

  private LooseDate() {}

  /** The date that a value states; empty when it states none, or one that can be read two ways. */
  public static Optional<PublicationDate> parse(String value) {
    String text = value.strip();
    return iso(text)
        .or(() -> compact(text))
        .or(() -> email(text))
        .or(() -> worded(text))
        .filter(date -> date.day().getYear() >= EARLIEST_YEAR);
  }

  private static Optional<PublicationDate> iso(String text) {
    Matcher found = ISO.matcher(text);
    if (!found.matches()) {
      return Optional.empty();
    }
    String day = "%s-%s-%s".formatted(found.group(1), found.group(2), found.group(3));
    if (found.group(4) == null || found.group(4).startsWith("00:00") && found.group(5) == null) {
      return PublicationDate.parse(day);
    }
    String time = found.group(4).length() == 5 ? found.group(4) + ":00" : found.group(4);
    return PublicationDate.parse(day + "T" + time + offset(found.group(5)));
  }

  private static String offset(String written) {
    if (written == null) {
      return "";
    }
    return Character.isLetter(written.charAt(0))
        ? "Z"
        : written.length() == 5 ? written.substring(0, 3) + ":" + written.substring(3) : written;
  }

  private static Optional<PublicationDate> compact(String text) {
    if (SECONDS.matcher(text).matches()) {
      return moment(Long.parseLong(text.substring(0, 10)));
    }
    Matcher found = COMPACT.matcher(text);
    Matcher slashed = SLASHED.matcher(text);
    if (found.matches()) {
      return day(found.group(1), Integer.parseInt(found.group(2)), found.group(3));
    }
    return slashed.matches()
        ? day(slashed.group(1), Integer.parseInt(slashed.group(2)), slashed.group(3))
        : Optional.empty();
  }

  private static Optional<PublicationDate> moment(long seconds) {
    return PublicationDate.parse(Instant.ofEpochSecond(seconds).toString());
  }

  private static Optional<PublicationDate> email(String text) {
    try {
      OffsetDateTime moment =
          ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME).toOffsetDateTime();
      return PublicationDate.parse(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<PublicationDate> worded(String text) {
    Matcher found = MONTH_FIRST.matcher(text);
    if (found.find()) {
      return day(found.group(3), month(found.group(1)), found.group(2));
    }
    found = DAY_FIRST.matcher(text);
    return found.find()
        ? day(found.group(3), month(found.group(2)), found.group(1))
        : numbers(text);
  }

  private static Optional<PublicationDate> numbers(String text) {
    Matcher found = NUMBERS.matcher(text);
    if (!found.find()) {
      return Optional.empty();
    }
    int first = Integer.parseInt(found.group(1));
    int second = Integer.parseInt(found.group(2));
    if (first <= MONTHS.size() && second <= MONTHS.size() && first != second) {
      return Optional.empty();
    }
    return first > MONTHS.size()
        ? day(found.group(3), second, found.group(1))
        : day(found.group(3), first, found.group(2));
  }

  private static int month(String name) {
    return MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
  }

  private static Optional<PublicationDate> day(String year, int month, String day) {
    try {
      LocalDate date = LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day));
      return Optional.of(new PublicationDate(date.toString(), date));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
