package org.newsgraph.language;

import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * One step of reading: adds what it finds to a document.
 *
 * <p>A layer may be called from several threads at once.
 */
@FunctionalInterface
public interface Layer extends UnaryOperator<Document> {

  /** The parts that earlier layers must have made. */
  default Set<Part> needs() {
    return Set.of();
  }

  /** The parts that it makes, or makes better. */
  default Set<Part> makes() {
    return Set.of();
  }
}
