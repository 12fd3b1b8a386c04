package org.newsgraph.assertion;

import java.util.Set;
import java.util.stream.Stream;
import org.newsgraph.language.Document;
import org.newsgraph.language.Part;

/**
 * Finds assertions of one kind in a document whose layers have all run.
 *
 * <p>A finder may be called from several threads at once.
 */
@FunctionalInterface
public interface AssertionFinder {

  /** The parts of the document that it reads. */
  default Set<Part> needs() {
    return Set.of();
  }

  Stream<? extends Assertion> find(Document document);
}
