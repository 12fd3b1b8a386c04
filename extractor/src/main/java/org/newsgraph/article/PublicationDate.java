package org.newsgraph.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/**
 * A date or a moment as the article states it, in ISO 8601.
 *
 * @param text {@code 2023-03-08} or {@code 2023-03-08T14:00:00Z}, valid as xsd:date or xsd:dateTime
 * @param day the calendar day at the place of publication
 */
public record PublicationDate(String text, LocalDate day) {

  private static final int DAY_LENGTH = "2023-03-08".length();

  /** Reads a date; empty when the text is no ISO 8601 date or moment with an offset. */
  public static Optional<PublicationDate> parse(String text) {
    String trimmed = text.strip();
    try {
      if (trimmed.length() == DAY_LENGTH) {
        return Optional.of(new PublicationDate(trimmed, LocalDate.parse(trimmed)));
      }
      OffsetDateTime moment = OffsetDateTime.parse(trimmed.replace(' ', 'T'));
      return Optional.of(
          new PublicationDate(
              DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment), moment.toLocalDate()));
    } catch (DateTimeException e) {
      return localMoment(trimmed);
    }
  }

  private static Optional<PublicationDate> localMoment(String text) {
    try {
      LocalDateTime moment = LocalDateTime.parse(text.replace(' ', 'T'));
      return Optional.of(
          new PublicationDate(
              DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(moment), moment.toLocalDate()));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
