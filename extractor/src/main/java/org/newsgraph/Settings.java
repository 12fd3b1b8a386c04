package org.newsgraph;

import org.newsgraph.article.Metadata;
import org.newsgraph.rdf.Iris;

/**
 * What a user may choose for a run.
 *
 * @param defaults what holds for articles that do not say it themselves
 * @param threads how many articles are read at once
 */
public record Settings(Iris iris, Metadata defaults, int threads) {

  public Settings {
    if (threads < 1) {
      throw new IllegalArgumentException("Expected at least one thread, found " + threads);
    }
  }

  /** The default base IRI, no defaults for articles, and a thread a processor. */
  public static Settings standard() {
    return new Settings(Iris.standard(), Metadata.NONE, Runtime.getRuntime().availableProcessors());
  }
}
