package org.newsgraph.article.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.newsgraph.article.LooseDate;
import org.newsgraph.article.PublicationDate;
import org.newsgraph.article.page.FoundDate.Origin;

/** The date that readers see beside the headline; only where there is one, and one alone. */
final class DatesByHeadline {

  private static final int LONGEST_LINE = 150;
  private static final Pattern CHANGED =
      Pattern.compile("(?i)\\b(updated|modified|reviewed|edited|revised|changed|last update)\\b");
  private static final Pattern PUBLISHED =
      Pattern.compile(
          "(?i)\\b(published|posted|first published|originally published|created|issued|written)\\b");

  private DatesByHeadline() {}

  /** The date of publication in the lines around a headline. */
  static Optional<FoundDate> of(List<Block> lines) {
    List<Block> shorts =
        lines.stream().filter(line -> line.text().length() <= LONGEST_LINE).toList();
    return single(shorts.stream().flatMap(DatesByHeadline::timed), Origin.TIME)
        .or(() -> single(saying(shorts, true), Origin.WORDS))
        .or(() -> single(saying(shorts, false), Origin.WORDS));
  }

  /** Whether readers are told when the article was changed, and not when it was published. */
  static boolean tellOnly(
      Optional<PublicationDate> modified, PublicationDate published, List<Block> lines) {
    List<LocalDate> told =
        lines.stream()
            .filter(line -> line.text().length() <= LONGEST_LINE)
            .flatMap(line -> LooseDate.parse(line.text()).stream())
            .map(PublicationDate::day)
            .toList();
    return !told.contains(published.day())
        && modified.map(PublicationDate::day).filter(told::contains).isPresent();
  }

  private static Stream<PublicationDate> timed(Block line) {
    return line.element().text().length() > 2 * LONGEST_LINE || isChange(line.text())
        ? Stream.empty()
        : line.element().select("time[datetime]").stream()
            .flatMap(time -> LooseDate.parse(time.attr("datetime")).stream());
  }

  private static Stream<PublicationDate> saying(List<Block> lines, boolean published) {
    return lines.stream()
        .map(Block::text)
        .filter(text -> !isChange(text))
        .filter(text -> !published || PUBLISHED.matcher(text).find())
        .flatMap(text -> LooseDate.parse(text).stream());
  }

  private static boolean isChange(String text) {
    return CHANGED.matcher(text).find() && !PUBLISHED.matcher(text).find();
  }

  private static Optional<FoundDate> single(Stream<PublicationDate> dates, Origin origin) {
    List<PublicationDate> all = dates.toList();
    long days = all.stream().map(PublicationDate::day).distinct().count();
    return days == 1 ? Optional.of(new FoundDate(all.get(0), origin)) : Optional.empty();
  }
}
