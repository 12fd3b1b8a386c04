package org.newsgraph.store.guard;

import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIteratorWrapper;

/** Rows that are kept until a query ends, counted as they pass. */
final class KeptRows extends QueryIteratorWrapper {

  private final Work work;

  KeptRows(QueryIterator rows, Work work) {
    super(rows);
    this.work = work;
  }

  @Override
  protected Binding moveToNextBinding() {
    work.hold();
    return super.moveToNextBinding();
  }
}
