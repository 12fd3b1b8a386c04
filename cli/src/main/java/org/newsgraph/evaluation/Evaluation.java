package org.newsgraph.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.newsgraph.article.Article;
import org.newsgraph.assertion.Assertions;
import org.newsgraph.evaluation.Comparison.Compared;
import org.newsgraph.notice.Notice;

/**
 * Reads the articles of a gold file and compares what is found in them with the gold data.
 *
 * @param reader what is measured; called from several threads
 * @param threads how many articles are read at once; the figures do not depend on it
 */
public record Evaluation(Function<Article, Assertions> reader, int threads) {

  /**
   * What a run came to.
   *
   * @param articles how many were compared
   * @param broken how many lines of the file were left out
   * @param notices what is wrong with the file
   * @param differences what was missed and what was invented, where the comparison tells
   */
  public record Outcome(
      Figures figures,
      int articles,
      int broken,
      List<Notice> notices,
      List<Difference> differences) {

    public Outcome {
      notices = List.copyOf(notices);
      differences = List.copyOf(differences);
    }

    /** An outcome that does not tell where the differences are. */
    public Outcome(Figures figures, int articles, int broken, List<Notice> notices) {
      this(figures, articles, broken, notices, List.of());
    }
  }

  /** Compares; throws only when the file cannot be read at all. */
  public <T> Outcome compare(Path gold, Comparison<T> comparison) throws IOException {
    GoldFile<T> file = GoldFile.read(gold, comparison);
    inOrder(file.articles(), article -> compared(article, comparison)).forEach(comparison::add);
    return new Outcome(
        comparison.figures(),
        file.articles().size(),
        file.broken(),
        file.notices(),
        comparison.differences());
  }

  private <T> Compared<T> compared(GoldArticle<T> gold, Comparison<T> comparison) {
    List<T> found = comparison.found(reader.apply(gold.article()));
    Article article = gold.article();
    return new Compared<>(article.key(), article.text(), gold.gold(), found);
  }

  private <I, R> List<R> inOrder(List<I> items, Function<I, R> work) {
    ExecutorService workers = Executors.newFixedThreadPool(threads);
    try {
      List<CompletableFuture<R>> results =
          items.stream()
              .map(item -> CompletableFuture.supplyAsync(() -> work.apply(item), workers))
              .toList();
      return results.stream().map(CompletableFuture::join).toList();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    } finally {
      workers.shutdownNow();
    }
  }
}
