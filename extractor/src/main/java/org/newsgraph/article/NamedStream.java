package org.newsgraph.article;

import java.io.IOException;
import java.io.InputStream;

/**
 * Bytes with a name by which a person can find them.
 *
 * @param name the file as the user named it, or {@code -} for standard input
 * @param defaults what holds for articles of this stream that do not say it themselves
 */
public record NamedStream(String name, Opening content, Metadata defaults) {

  /** Opens the bytes; whoever opens them closes them. */
  @FunctionalInterface
  public interface Opening {
    InputStream open() throws IOException;
  }
}
