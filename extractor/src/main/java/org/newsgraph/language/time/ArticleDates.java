package org.newsgraph.language.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsgraph.article.PublicationDate;
import org.newsgraph.language.Document;
import org.newsgraph.language.Layer;
import org.newsgraph.language.Part;
import org.newsgraph.language.Span;
import org.newsgraph.language.TimeExpression;

/**
 * Finds the words that tell when, and the days they name, seen from the article's date.
 *
 * <p>A weekday is the last one up to the article's day, after "last" the last one before it, after
 * "next" or "coming" the first after it. A day and month without a year is the one nearest to the
 * article's day. "Last week" names no day. Of an article without a date the words stay, and no day
 * is told.
 */
public final class ArticleDates implements Layer {

  private static final String MONTH =
      "(?<month>Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?"
          + "|July?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?"
          + "|Dec(?:ember|\\.)?)";
  private static final Pattern MONTH_FIRST =
      Pattern.compile(
          "\\b" + MONTH + " (?<day>\\d{1,2})(?:st|nd|rd|th)?\\b(?:,? (?<year>\\d{4})\\b)?");
  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "\\b(?<day>\\d{1,2})(?:st|nd|rd|th)? " + MONTH + "(?:,? (?<year>\\d{4}))?\\b");
  private static final Pattern WEEKDAY =
      Pattern.compile(
          "\\b(?:(?<near>[Ll]ast|[Nn]ext|coming|this coming) )?"
              + "(?<weekday>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\\b"
              + "(?: (?:morning|afternoon|evening|night))?");
  private static final Pattern NEAR =
      Pattern.compile(
          "\\b(?i:today|tonight|yesterday|tomorrow|last night|this (?:morning|afternoon|evening))\\b");
  private static final Pattern PERIOD =
      Pattern.compile(
          "\\b(?i:last|this|next|earlier this|late last|early last|earlier in the) "
              + "(?:week|weekend|month|year|spring|summer|autumn|fall|winter)\\b");

  /** In the order in which they are tried; a later one takes only what is free. */
  private static final Map<Pattern, BiFunction<Matcher, LocalDate, Optional<LocalDate>>> PATTERNS =
      new LinkedHashMap<>();

  static {
    PATTERNS.put(MONTH_FIRST, ArticleDates::date);
    PATTERNS.put(DAY_FIRST, ArticleDates::date);
    PATTERNS.put(WEEKDAY, (match, published) -> Optional.of(weekday(match, published)));
    PATTERNS.put(NEAR, (match, published) -> Optional.of(near(match.group(), published)));
    PATTERNS.put(PERIOD, (match, published) -> Optional.empty());
  }

  @Override
  public Set<Part> makes() {
    return Set.of(Part.TIMES);
  }

  @Override
  public Document apply(Document document) {
    Optional<LocalDate> published =
        document.article().metadata().datePublished().map(PublicationDate::day);
    return document.withTimes(times(document.text(), published));
  }

  private static List<TimeExpression> times(String text, Optional<LocalDate> published) {
    List<TimeExpression> times = new ArrayList<>();
    BitSet taken = new BitSet();
    PATTERNS.forEach(
        (pattern, reading) -> {
          Matcher match = pattern.matcher(text);
          while (match.find()) {
            Span span = new Span(match.start(), match.end());
            if (taken.get(span.begin(), span.end()).isEmpty()) {
              Optional<LocalDate> day = published.flatMap(date -> reading.apply(match, date));
              times.add(new TimeExpression(span, day));
              taken.set(span.begin(), span.end());
            }
          }
        });
    times.sort(Comparator.comparing(TimeExpression::span));
    return times;
  }

  private static Optional<LocalDate> date(Matcher match, LocalDate published) {
    int day = Integer.parseInt(match.group("day"));
    Month month = month(match.group("month"));
    try {
      return match.group("year") != null
          ? Optional.of(LocalDate.of(Integer.parseInt(match.group("year")), month, day))
          : Optional.of(nearest(month, day, published));
    } catch (DateTimeException e) {
      // "June 31" is no day: the words stay, unresolved.
      return Optional.empty();
    }
  }

  private static Month month(String name) {
    String start = name.substring(0, 3).toUpperCase(Locale.ROOT);
    for (Month month : Month.values()) {
      if (month.name().startsWith(start)) {
        return month;
      }
    }
    throw new IllegalArgumentException("No month: " + name);
  }

  private static LocalDate nearest(Month month, int day, LocalDate published) {
    LocalDate best = null;
    for (int year = published.getYear() - 1; year <= published.getYear() + 1; year++) {
      boolean exists = day <= month.length(Year.isLeap(year));
      LocalDate date = exists ? LocalDate.of(year, month, day) : null;
      if (date != null && (best == null || distance(date, published) < distance(best, published))) {
        best = date;
      }
    }
    return best == null ? LocalDate.of(published.getYear(), month, day) : best;
  }

  private static long distance(LocalDate one, LocalDate other) {
    return Math.abs(one.toEpochDay() - other.toEpochDay());
  }

  private static LocalDate weekday(Matcher match, LocalDate published) {
    DayOfWeek weekday = DayOfWeek.valueOf(match.group("weekday").toUpperCase(Locale.ROOT));
    String near = match.group("near") == null ? "" : match.group("near").toLowerCase(Locale.ROOT);
    return published.with(
        switch (near) {
          case "" -> TemporalAdjusters.previousOrSame(weekday);
          case "last" -> TemporalAdjusters.previous(weekday);
          default -> TemporalAdjusters.next(weekday);
        });
  }

  private static LocalDate near(String word, LocalDate published) {
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "yesterday", "last night" -> published.minusDays(1);
      case "tomorrow" -> published.plusDays(1);
      default -> published;
    };
  }
}
