package org.newsgraph.store;

import java.time.Duration;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.WrappedGraph;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.util.iterator.ExtendedIterator;

/** A graph that can be read for a while only, for readers that cannot be stopped otherwise. */
final class BoundedGraph extends WrappedGraph {

  private final long end;

  private BoundedGraph(Graph graph, long end) {
    super(graph);
    this.end = end;
  }

  /**
   * The graph, which throws {@link QueryCancelledException} to those who read on after the time.
   *
   * @param time zero for as long as they like
   */
  static Graph of(Graph graph, Duration time) {
    return time.isZero() ? graph : new BoundedGraph(graph, System.nanoTime() + time.toNanos());
  }

  @Override
  public ExtendedIterator<Triple> find(Node subject, Node predicate, Node object) {
    check();
    return super.find(subject, predicate, object).filterKeep(this::isInTime);
  }

  @Override
  public ExtendedIterator<Triple> find(Triple pattern) {
    return find(pattern.getSubject(), pattern.getPredicate(), pattern.getObject());
  }

  private boolean isInTime(Triple triple) {
    check();
    return true;
  }

  private void check() {
    if (System.nanoTime() - end > 0) {
      throw new QueryCancelledException();
    }
  }
}
