package org.newsgraph;

import org.newsgraph.article.Fetching;
import org.newsgraph.article.Metadata;
import org.newsgraph.article.Sources;
import org.newsgraph.article.format.Formats;
import org.newsgraph.rdf.Iris;

/**
 * What a user may choose for a run.
 *
 * @param defaults what holds for articles that do not say it themselves
 * @param threads how many articles are read at once
 * @param sources how files are read, and from where
 */
public record Settings(Iris iris, Metadata defaults, int threads, Sources sources) {

  public Settings {
    if (threads < 1) {
      throw new IllegalArgumentException("Expected at least one thread, found " + threads);
    }
  }

  /** The same with files only, in all formats, under their usual names of columns. */
  public Settings(Iris iris, Metadata defaults, int threads) {
    this(iris, defaults, threads, new Sources(new Formats(), Fetching.NONE));
  }

  /** The default base IRI, no defaults for articles, and a thread a processor. */
  public static Settings standard() {
    return new Settings(Iris.standard(), Metadata.NONE, Runtime.getRuntime().availableProcessors());
  }
}
