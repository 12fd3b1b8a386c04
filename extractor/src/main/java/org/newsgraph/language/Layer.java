package org.newsgraph.language;

import java.util.function.UnaryOperator;

/**
 * One step of reading: adds what it finds to a document.
 *
 * <p>A layer may be called from several threads at once.
 */
@FunctionalInterface
public interface Layer extends UnaryOperator<Document> {}
