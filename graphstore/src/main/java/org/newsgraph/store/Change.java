package org.newsgraph.store;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.sparql.core.Quad;

/**
 * What has to go and what has to come, so that the graph is up to date again.
 *
 * @param deleted quads to take out first
 * @param added quads to put in then; none of them is deleted too
 */
record Change(Set<Quad> deleted, Set<Quad> added) {

  Change {
    // Not Set.copyOf, whose order is another one in every process.
    deleted = Collections.unmodifiableSet(new LinkedHashSet<>(deleted));
    added = Collections.unmodifiableSet(new LinkedHashSet<>(added));
  }

  boolean isEmpty() {
    return deleted.isEmpty() && added.isEmpty();
  }

  void apply(Consumer<Quad> deletion, Consumer<Quad> addition) {
    deleted.forEach(deletion);
    added.forEach(addition);
  }
}
