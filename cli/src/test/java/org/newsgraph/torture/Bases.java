package org.newsgraph.torture;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.newsgraph.Settings;
import org.newsgraph.article.Article;
import org.newsgraph.article.ArticleFiles;
import org.newsgraph.article.Metadata;

/** The texts that are made worse: the samples, or articles that a command names. */
final class Bases {

  private static final int LONGEST = 6000;
  private static final String SAMPLES = Path.of("..", "samples").toString();

  private Bases() {}

  static List<String> texts() {
    try (Stream<String> texts =
        new ArticleFiles(Settings.standard().sources(), Metadata.NONE)
            .read(System.getProperty("torture.articles", SAMPLES))
            .flatMap(reading -> reading.article().stream())
            .map(Article::text)
            .map(text -> text.substring(0, Math.min(text.length(), LONGEST)))) {
      return texts.toList();
    }
  }
}
