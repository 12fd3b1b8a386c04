package org.newsgraph.article;

import java.util.Objects;

/**
 * How articles are read, and from where.
 *
 * @param reader reads each stream, whatever its format
 * @param fetching opens web addresses
 */
public record Sources(ArticleReader reader, Fetching fetching) {

  public Sources {
    Objects.requireNonNull(reader);
    Objects.requireNonNull(fetching);
  }
}
