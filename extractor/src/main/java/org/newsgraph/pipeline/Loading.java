package org.newsgraph.pipeline;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.newsgraph.rdf.ArticleGraph;
import org.newsgraph.store.GraphStore;

/**
 * Reads articles into a store, a batch a transaction.
 *
 * <p>What the store holds already is passed by, so a run that was stopped goes on where it was.
 */
public final class Loading {

  /** One transaction for so many articles: fewer make TDB2 slow and large, more fill the memory. */
  private static final int BATCH = 200;

  private final Newsgraph newsgraph;
  private final GraphStore store;

  public Loading(Newsgraph newsgraph, GraphStore store) {
    this.newsgraph = newsgraph;
    this.store = store;
  }

  /** Lets the store hold what people say, then loads the same. */
  public Report load(List<String> names, Curating curating, Consumer<Report> progress) {
    curating.apply(store);
    Report report = load(names, progress);
    curating.tell(store, report);
    return report;
  }

  /**
   * Loads the articles of files and folders; the progress is told after each article.
   *
   * <p>Of several texts with one key the last counts, in this run and in every later one.
   */
  public Report load(List<String> names, Consumer<Report> progress) {
    Report report = new Report();
    Map<Node, ArticleGraph> batch = new LinkedHashMap<>();
    KnownArticles known = new KnownArticles(newsgraph, store);
    try (Stream<ReadArticle> articles = newsgraph.read(names, known::contain)) {
      articles.forEach(
          article -> {
            report.add(article);
            article.yield().map(newsgraph::graph).ifPresent(graph -> put(graph, batch));
            if (batch.size() >= BATCH) {
              flush(batch);
            }
            progress.accept(report);
          });
    }
    flush(batch);
    return report;
  }

  private static void put(ArticleGraph graph, Map<Node, ArticleGraph> batch) {
    batch.remove(graph.article());
    batch.put(graph.article(), graph);
  }

  private void flush(Map<Node, ArticleGraph> batch) {
    store.replace(List.copyOf(batch.values()));
    batch.clear();
  }
}
