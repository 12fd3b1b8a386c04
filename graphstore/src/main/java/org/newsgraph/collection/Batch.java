package org.newsgraph.collection;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.apache.jena.graph.Node;
import org.newsgraph.collection.Loading.Mapped;
import org.newsgraph.notice.Fault;
import org.newsgraph.rdf.ArticleGraph;
import org.newsgraph.store.GraphStore;
import org.newsgraph.store.StoreRefusal;

/**
 * Articles on their way into a store, together in one transaction. For one thread.
 *
 * <p>What the store holds at the end does not depend on how the articles were parted into batches.
 */
final class Batch {

  /** Fewer articles in a transaction make TDB2 slow and large, more fill the memory. */
  private static final int MOST = 200;

  /** So much work is at risk when the power fails. */
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(4);

  private final GraphStore store;
  private final BiConsumer<Mapped, Fault> refused;
  private final Map<Node, Mapped> waiting = new LinkedHashMap<>();
  private long begun;

  /**
   * A batch without articles.
   *
   * @param refused told of each article that the store does not take
   */
  Batch(GraphStore store, BiConsumer<Mapped, Fault> refused) {
    this.store = store;
    this.refused = refused;
  }

  /** Takes an article in the place of its older version; may write all that wait. */
  void add(ArticleGraph graph, Mapped article) {
    if (waiting.isEmpty()) {
      begun = System.nanoTime();
    }
    waiting.remove(graph.article());
    waiting.put(graph.article(), article);
    writeWhenDue();
  }

  /** Writes when enough articles wait, or one has waited long enough. */
  void writeWhenDue() {
    boolean late = System.nanoTime() - begun > LONGEST_WAIT.toNanos();
    if (!waiting.isEmpty() && (late || waiting.size() >= MOST)) {
      write();
    }
  }

  /** Writes what waits: together, or, when the store refuses that, one by one. */
  void write() {
    List<Mapped> articles = List.copyOf(waiting.values());
    waiting.clear();
    try {
      store.replace(articles.stream().map(Mapped::orThrow).toList());
    } catch (IllegalArgumentException | StoreRefusal oneOfThem) {
      articles.forEach(this::writeAlone);
    }
  }

  private void writeAlone(Mapped article) {
    try {
      store.replace(List.of(article.orThrow()));
    } catch (IllegalArgumentException | StoreRefusal cause) {
      refused.accept(article, Fault.of("store", cause));
    }
  }
}
