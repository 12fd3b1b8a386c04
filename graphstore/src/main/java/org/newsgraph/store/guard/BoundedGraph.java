package org.newsgraph.store.guard;

import java.util.function.BooleanSupplier;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.WrappedGraph;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.util.iterator.ExtendedIterator;

/**
 * A graph that can be read until something ends, for readers that cannot be stopped otherwise: they
 * get a {@link QueryCancelledException}.
 */
public final class BoundedGraph extends WrappedGraph {

  private final BooleanSupplier isOver;

  /** A view of the graph; the supplier is asked at each triple. */
  public BoundedGraph(Graph graph, BooleanSupplier isOver) {
    super(graph);
    this.isOver = isOver;
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

  @Override
  public boolean contains(Node subject, Node predicate, Node object) {
    check();
    return super.contains(subject, predicate, object);
  }

  @Override
  public boolean contains(Triple triple) {
    check();
    return super.contains(triple);
  }

  private boolean isInTime(Triple triple) {
    check();
    return true;
  }

  private void check() {
    if (isOver.getAsBoolean()) {
      throw new QueryCancelledException();
    }
  }
}
