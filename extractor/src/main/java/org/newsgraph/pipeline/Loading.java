package org.newsgraph.pipeline;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.syntax.ElementTriplesBlock;
import org.newsgraph.article.Article;
import org.newsgraph.rdf.ArticleGraph;
import org.newsgraph.rdf.Iris;
import org.newsgraph.rdf.NG;
import org.newsgraph.rdf.PROV;
import org.newsgraph.store.GraphStore;
import org.newsgraph.store.Limits;

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
    Set<String> met = new HashSet<>();
    try (Stream<ReadArticle> articles =
        newsgraph.read(names, article -> met.add(article.key()) && isKnown(article))) {
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

  /** Whether the store holds what this newsgraph would make of the same text and metadata. */
  private boolean isKnown(Article article) {
    Iris iris = newsgraph.iris();
    Query query = QueryFactory.create();
    query.setQueryAskType();
    ElementTriplesBlock pattern = new ElementTriplesBlock();
    Node version = NodeFactory.createURI(iris.version(article));
    pattern.addTriple(
        Triple.create(
            version, NG.inputHash.asNode(), NodeFactory.createLiteralString(article.inputHash())));
    pattern.addTriple(
        Triple.create(
            version,
            PROV.wasGeneratedBy.asNode(),
            NodeFactory.createURI(iris.extraction(newsgraph.extraction()))));
    query.setQueryPattern(pattern);
    return store.ask(query, Limits.none(), QueryExec::ask);
  }
}
