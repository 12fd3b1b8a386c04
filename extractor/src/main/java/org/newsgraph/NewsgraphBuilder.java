package org.newsgraph;

import org.newsgraph.article.Metadata;
import org.newsgraph.gazetteer.Gazetteer;
import org.newsgraph.gazetteer.Gazetteers;
import org.newsgraph.rdf.Iris;

/** The settings of a {@link Newsgraph}, each as it is by default until it is set. */
public final class NewsgraphBuilder {

  private Profile profile = Profile.ACCURATE;
  private Gazetteer gazetteer = Gazetteers.starter();
  private Settings settings = Settings.standard();

  NewsgraphBuilder() {}

  /** By which steps articles are read. */
  public NewsgraphBuilder profile(Profile chosen) {
    profile = chosen;
    return this;
  }

  /** What names are linked to; the newsgraph closes it. */
  public NewsgraphBuilder gazetteer(Gazetteer chosen) {
    gazetteer = chosen;
    return this;
  }

  /**
   * What all IRIs begin with.
   *
   * @throws IllegalArgumentException when it is no absolute IRI that ends in {@code /} or {@code #}
   */
  public NewsgraphBuilder base(String iri) {
    settings =
        new Settings(new Iris(iri), settings.defaults(), settings.threads(), settings.sources());
    return this;
  }

  /** What holds for articles of files that do not say it themselves. */
  public NewsgraphBuilder defaults(Metadata metadata) {
    settings = new Settings(settings.iris(), metadata, settings.threads(), settings.sources());
    return this;
  }

  /** How many articles are read at once. */
  public NewsgraphBuilder threads(int number) {
    settings = new Settings(settings.iris(), settings.defaults(), number, settings.sources());
    return this;
  }

  /** The newsgraph with these settings. */
  public Newsgraph build() {
    return new Newsgraph(Pipeline.of(profile, gazetteer), settings);
  }
}
