package org.newsgraph.assertion;

import java.util.stream.Stream;
import org.newsgraph.language.Document;

/**
 * Finds assertions of one kind in a document whose layers have all run.
 *
 * <p>A finder may be called from several threads at once.
 */
@FunctionalInterface
public interface AssertionFinder {
  Stream<? extends Assertion> find(Document document);
}
