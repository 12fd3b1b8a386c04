package org.newsgraph.article;

import java.util.stream.Stream;

/**
 * Finds the articles of one format in a stream of bytes.
 *
 * <p>What is wrong with the data becomes a notice in a {@link Reading}, and the stream goes on with
 * the next article. The stream reads as it is consumed and closes its input when it is closed.
 */
@FunctionalInterface
public interface ArticleReader {
  Stream<Reading> read(NamedStream stream);
}
