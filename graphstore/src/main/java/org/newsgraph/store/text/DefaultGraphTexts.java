package org.newsgraph.store.text;

import java.util.concurrent.atomic.AtomicLong;
import org.apache.jena.graph.Node;
import org.apache.jena.query.text.TextDocProducer;
import org.apache.jena.query.text.TextDocProducerTriples;
import org.apache.jena.query.text.TextIndex;
import org.apache.jena.query.text.changes.TextQuadAction;
import org.apache.jena.sparql.core.Quad;

/** Follows the literals of the default graph; those of named graphs are the same once more. */
final class DefaultGraphTexts implements TextDocProducer {

  private final TextDocProducer texts;
  private final AtomicLong changes = new AtomicLong();

  DefaultGraphTexts(TextIndex index) {
    this.texts = new TextDocProducerTriples(index);
  }

  /** Grows with every change to the store, whichever graph it is in. */
  long changes() {
    return changes.get();
  }

  @Override
  public void start() {
    texts.start();
  }

  @Override
  public void finish() {
    texts.finish();
  }

  @Override
  public void reset() {
    texts.reset();
  }

  @Override
  public void change(TextQuadAction action, Node graph, Node subject, Node predicate, Node object) {
    changes.incrementAndGet();
    if (graph == null || Quad.isDefaultGraph(graph)) {
      texts.change(action, graph, subject, predicate, object);
    }
  }
}
