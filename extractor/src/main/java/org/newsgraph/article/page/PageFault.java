package org.newsgraph.article.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.newsgraph.lexicon.TableFile;

/** Tells pages that are saved like articles and hold none. */
final class PageFault {

  private static final int SHORTEST_ARTICLE = 80;
  private static final int LONGEST_NOTE = 2_000;
  private static final int MOST_SENTENCES_OF_CONSENT = 2;
  private static final List<Pattern> ERRORS = patterns("error");
  private static final List<Pattern> CONSENTS = patterns("consent");

  private PageFault() {}

  private static List<Pattern> patterns(String kind) {
    return TableFile.rows(PageFault.class, "no-article.tsv").stream()
        .filter(row -> row[0].equals(kind))
        .map(row -> Pattern.compile(row[1], Pattern.CASE_INSENSITIVE))
        .toList();
  }

  /** What the page is instead of an article; empty if it is one. */
  static Optional<String> of(Page page, String text) {
    String titles = page.title() + "\n" + page.document().select("h1").text();
    if (text.length() < LONGEST_NOTE && isAny(ERRORS, titles)) {
      return Optional.of("an error page: " + page.title());
    }
    if (text.length() < LONGEST_NOTE && isConsent(titles + "\n" + text)) {
      return Optional.of("a page that asks for consent");
    }
    return text.length() < SHORTEST_ARTICLE ? Optional.of(instead(page)) : Optional.empty();
  }

  private static String instead(Page page) {
    Element refresh =
        page.document().selectFirst("meta[http-equiv~=(?i)refresh][content~=(?i)url]");
    if (refresh != null) {
      return "a page that only leads on: " + refresh.attr("content");
    }
    boolean empty =
        page.lines().stream().mapToInt(line -> line.text().length()).sum() < SHORTEST_ARTICLE;
    return empty && !page.document().select("script").isEmpty()
        ? "scripts only"
        : "no running text";
  }

  private static boolean isConsent(String text) {
    return text.toLowerCase(Locale.ROOT)
            .lines()
            .flatMap(line -> List.of(line.split("(?<=[.!?]) ")).stream())
            .filter(sentence -> isAny(CONSENTS, sentence))
            .count()
        > MOST_SENTENCES_OF_CONSENT;
  }

  private static boolean isAny(List<Pattern> patterns, String text) {
    return patterns.stream().anyMatch(pattern -> pattern.matcher(text).find());
  }
}
