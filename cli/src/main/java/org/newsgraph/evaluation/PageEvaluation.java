package org.newsgraph.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Stream;
import org.newsgraph.article.Article;
import org.newsgraph.article.ArticleReader;
import org.newsgraph.article.Metadata;
import org.newsgraph.article.NamedStream;
import org.newsgraph.article.Reading;
import org.newsgraph.evaluation.Figures.Figure;
import org.newsgraph.evaluation.PageFigures.Mean;

/**
 * Measures how well the main text of saved pages is found, with what the pages say of themselves.
 *
 * <p>Runs of four words and single words of the right text and of the text found are compared as
 * multisets, page by page.
 */
public final class PageEvaluation {

  private static final int RUN = 4;

  private final ArticleReader reader;

  public PageEvaluation(ArticleReader reader) {
    this.reader = reader;
  }

  private record Compared(GoldPage gold, Optional<Article> article) {

    String right() {
      return gold.answer("articleBody").orElse("");
    }

    String found() {
      return article.map(Article::text).orElse("");
    }

    Optional<String> metadata(Function<Metadata, Optional<String>> part) {
      return article.map(Article::metadata).flatMap(part);
    }
  }

  /** Reads each page of a folder that has its right answers beside it. */
  public PageFigures compare(Path folder) throws IOException {
    List<Compared> pages = new ArrayList<>();
    for (GoldPage gold : GoldPage.of(folder)) {
      pages.add(new Compared(gold, article(gold)));
    }
    return new PageFigures(
        pages.size(),
        List.of(
            mean("runs of four", pages, text -> WordRuns.of(text, RUN)),
            mean("words", pages, text -> WordRuns.of(text.toLowerCase(Locale.ROOT), 1))),
        metadata(pages));
  }

  private Optional<Article> article(GoldPage gold) {
    Metadata known = Metadata.of(gold.answer("url"), Optional.empty(), Optional.empty());
    NamedStream stream =
        new NamedStream(gold.page().toString(), () -> Files.newInputStream(gold.page()), known);
    try (Stream<Reading> readings = reader.read(stream)) {
      return readings.flatMap(reading -> reading.article().stream()).findFirst();
    }
  }

  private static Mean mean(String by, List<Compared> pages, Function<String, WordRuns> runs) {
    double precision = 0;
    double recall = 0;
    double f1 = 0;
    for (Compared page : pages) {
      WordRuns right = runs.apply(page.right());
      WordRuns found = runs.apply(page.found());
      double ofPage = found.shareIn(right);
      double inPage = right.shareIn(found);
      precision += ofPage;
      recall += inPage;
      f1 += ofPage + inPage == 0 ? 0 : 2 * ofPage * inPage / (ofPage + inPage);
    }
    int all = Math.max(1, pages.size());
    return new Mean(by, precision / all, recall / all, f1 / all);
  }

  private static List<Figure> metadata(List<Compared> pages) {
    return Stream.of(
            figure("headline", "same letters", pages, Metadata::headline),
            figure("author", "same letters", pages, Metadata::author),
            figure("datePublished", "same day", pages, PageEvaluation::day))
        .filter(figure -> figure.score().gold() > 0)
        .toList();
  }

  private static Optional<String> day(Metadata metadata) {
    return metadata.datePublished().map(date -> date.day().toString());
  }

  private static Figure figure(
      String key, String by, List<Compared> pages, Function<Metadata, Optional<String>> part) {
    BiPredicate<String, String> agree =
        by.equals("same day")
            ? String::startsWith
            : (right, found) -> letters(right).equals(letters(found));
    int gold = 0;
    int given = 0;
    int right = 0;
    for (Compared page : pages) {
      Optional<String> answer = page.gold().answer(key);
      Optional<String> found = page.metadata(part).filter(value -> answer.isPresent());
      gold += answer.isPresent() ? 1 : 0;
      given += found.isPresent() ? 1 : 0;
      right += found.filter(value -> agree.test(answer.orElseThrow(), value)).isPresent() ? 1 : 0;
    }
    return new Figure(key, by, new Score(gold, right, given, right));
  }

  private static String letters(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }
}
