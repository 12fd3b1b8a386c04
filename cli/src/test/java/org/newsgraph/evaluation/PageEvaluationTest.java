package org.newsgraph.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.article.Article;
import org.newsgraph.article.ArticleReader;
import org.newsgraph.article.Metadata;
import org.newsgraph.article.PublicationDate;
import org.newsgraph.article.Reading;

class PageEvaluationTest {

  /** Finds the same on every page. */
  private static final ArticleReader READER =
      stream ->
          Stream.of(
              new Reading(
                  "",
                  Optional.of(
                      new Article(
                          "one two three four five",
                          Metadata.of(
                                  Optional.empty(),
                                  Optional.empty(),
                                  PublicationDate.parse("2025-03-04"))
                              .withHeadline("Bridge, open"))),
                  List.of()));

  @Test
  void averagesPrecisionAndRecallOverPages(@TempDir Path folder) throws IOException {
    page(
        folder,
        "a",
        "\"one two three four five six\", \"headline\": \"BRIDGE open\", \"datePublished\": \"2025-03-05\"");
    page(folder, "b", "\"nothing of the kind\", \"datePublished\": \"2025-03-04T10:00:00Z\"");
    Files.writeString(folder.resolve("without-answers.html"), "<html>");
    PageFigures figures = new PageEvaluation(READER).compare(folder);
    assertThat(figures.pages()).isEqualTo(2);
    PageFigures.Mean runs = figures.text().get(0);
    assertThat(runs.precision()).isCloseTo((1 + 0) / 2., within(1e-9));
    assertThat(runs.recall()).isCloseTo((2 / 3. + 0) / 2, within(1e-9));
    assertThat(figures.metadata().get(0).score()).isEqualTo(new Score(1, 1, 1, 1));
    assertThat(figures.metadata().get(1).score()).isEqualTo(new Score(2, 1, 2, 1));
    assertThat(figures.json()).contains("\"pages\":2");
  }

  private static void page(Path folder, String name, String gold) throws IOException {
    Files.writeString(folder.resolve(name + ".html"), "<html>");
    Files.writeString(folder.resolve(name + ".json"), "{\"articleBody\": " + gold + "}");
  }
}
