package org.newsgraph.collection;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.newsgraph.ArticleResult;
import org.newsgraph.ArticleResult.Findings;
import org.newsgraph.Newsgraph;
import org.newsgraph.rdf.ArticleGraph;
import org.newsgraph.store.GraphStore;
import org.newsgraph.store.LocalGraphStore;
import org.newsgraph.store.SoundTerms;

/**
 * Reads articles into a store, a batch a transaction.
 *
 * <p>What the store holds already is passed by, so a run that was stopped goes on where it was.
 */
public final class Loading {

  private final Newsgraph newsgraph;
  private final GraphStore store;

  public Loading(Newsgraph newsgraph, GraphStore store) {
    this.newsgraph = newsgraph;
    this.store = store;
  }

  /**
   * The graph of files and folders in memory: one named graph an article, and all of them seen
   * through the identities in the default graph.
   *
   * @return what could be read; what could not is passed by, {@link Newsgraph#read(List)} tells of
   *     it
   */
  public static Dataset dataset(Newsgraph newsgraph, List<String> names) {
    LocalGraphStore store = LocalGraphStore.inMemory(newsgraph.iris().base());
    new Loading(newsgraph, store).load(names, Watch.NOBODY);
    return DatasetFactory.wrap(store.dataset());
  }

  /** Lets the store hold what people say, then loads the same. */
  public Report load(List<String> names, Curating curating, Watch watch) {
    curating.apply(store);
    Report report = load(names, watch);
    curating.tell(store, report);
    return report;
  }

  /**
   * Loads the articles of files and folders.
   *
   * <p>Of several texts with one key the last counts, in this run and in every later one. What was
   * read is written however the run ends, unless the store itself fails.
   */
  public Report load(List<String> names, Watch watch) {
    Report report = new Report();
    Batch batch =
        new Batch(
            store,
            (refused, fault) -> {
              report.addFailed(refused.article(), fault);
              watch.fault(refused.article().id(), fault);
            });
    KnownArticles known = new KnownArticles(newsgraph, store);
    try (Stream<Mapped> articles =
        newsgraph.read(names, known::contain, watch::isOver, this::map)) {
      take(articles.iterator(), batch, report, watch);
    }
    return report;
  }

  /** What an article came to, and its graph if it has one. */
  record Mapped(ArticleResult article, Optional<ArticleGraph> graph) {

    ArticleGraph orThrow() {
      return graph.orElseThrow();
    }
  }

  private Mapped map(ArticleResult article) {
    return new Mapped(article, article.findings().map(Findings::graph).map(SoundTerms::checked));
  }

  private static void take(Iterator<Mapped> articles, Batch batch, Report report, Watch watch) {
    boolean reading = true;
    while (reading) {
      Optional<Mapped> next = next(articles, batch);
      reading = next.isPresent();
      next.ifPresent(mapped -> take(mapped, batch, report, watch));
    }
    batch.write();
  }

  /** The next article; when the reading of articles ends in a fault, what was read is kept. */
  private static Optional<Mapped> next(Iterator<Mapped> articles, Batch batch) {
    try {
      return articles.hasNext() ? Optional.of(articles.next()) : Optional.empty();
    } catch (RuntimeException | Error ended) {
      batch.write();
      throw ended;
    }
  }

  private static void take(Mapped mapped, Batch batch, Report report, Watch watch) {
    ArticleResult article = mapped.article();
    report.add(article);
    article.fault().ifPresent(fault -> watch.fault(article.id(), fault));
    mapped.graph().ifPresentOrElse(graph -> batch.add(graph, mapped), batch::writeWhenDue);
    watch.progress(report);
  }
}
