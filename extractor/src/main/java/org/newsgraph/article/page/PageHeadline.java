package org.newsgraph.article.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Finds the headline of a page: the heading that agrees with what the head of the page says, else
 * that without the outlet's name.
 */
final class PageHeadline {

  private static final double ALIKE = .5;
  private static final int LONGEST = 300;
  private static final int MOST_HEADINGS = 50;

  /** The name of the outlet behind the title, such as {@code | The Harbour Courier}. */
  private static final Pattern OUTLET_BEHIND =
      Pattern.compile("(.{10,}?)(?: [|\u2013\u2014\u00b7\u2022\u00bb-]+ | \\| ?|: )([^|]{2,60})");

  private PageHeadline() {}

  /** The headline; empty when the page has no heading and no title. */
  static Optional<String> of(Document page, JsonLd jsonLd, MetaTags tags) {
    List<String> stated = new ArrayList<>(jsonLd.texts("headline"));
    tags.first(List.of("og:title", "twitter:title")).ifPresent(stated::add);
    PageValue.of(page.title()).ifPresent(stated::add);
    return heading(page, stated)
        .or(() -> stated.stream().findFirst().map(title -> withoutOutlet(title, tags)))
        .or(() -> headings(page, "h1").findFirst())
        .map(PageHeadline::withoutSection)
        .filter(headline -> headline.length() <= LONGEST);
  }

  private static Optional<String> heading(Document page, List<String> stated) {
    return headings(page, "h1")
        .filter(heading -> likeness(heading, stated) >= ALIKE)
        .max(Comparator.comparingDouble(heading -> likeness(heading, stated)))
        .or(
            () ->
                headings(page, "h2")
                    .filter(heading -> likeness(heading, stated) == 1)
                    .max(Comparator.comparingInt(String::length)));
  }

  /** Without what a bar parts from it, such as {@code | Opinion}. */
  private static String withoutSection(String heading) {
    int bar = heading.indexOf(" | ");
    return bar > 0 ? heading.substring(0, bar) : heading;
  }

  private static Stream<String> headings(Document page, String tag) {
    return page.select(tag).stream()
        .limit(MOST_HEADINGS)
        .map(Element::text)
        .flatMap(text -> PageValue.of(text).stream());
  }

  /** How far a heading and the nearest of the stated titles have the same words, from 0 to 1. */
  private static double likeness(String heading, List<String> stated) {
    return stated.stream()
        .mapToDouble(title -> likeness(words(heading), words(title)))
        .max()
        .orElse(0);
  }

  private static double likeness(Set<String> some, Set<String> others) {
    long shared = some.stream().filter(others::contains).count();
    return 2. * shared / Math.max(1, some.size() + others.size());
  }

  private static Set<String> words(String text) {
    Set<String> words =
        new HashSet<>(List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")));
    words.remove("");
    return words;
  }

  private static String withoutOutlet(String title, MetaTags tags) {
    Optional<String> outlet = tags.first(List.of("og:site_name", "application-name"));
    Matcher parts = OUTLET_BEHIND.matcher(title);
    if (!parts.matches()) {
      return title;
    }
    boolean named =
        outlet.filter(name -> likeness(parts.group(2), List.of(name)) >= ALIKE).isPresent();
    boolean barred = title.contains(" | ");
    return named || barred ? parts.group(1).strip() : title;
  }
}
