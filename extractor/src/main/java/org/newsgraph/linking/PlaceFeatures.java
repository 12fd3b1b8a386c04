package org.newsgraph.linking;

import java.util.HashSet;
import java.util.Set;
import org.newsgraph.key.NodeKey;
import org.newsgraph.lexicon.Lexicon;

/** What speaks for each place that a node may be, as far as the other places have no part in it. */
final class PlaceFeatures {

  /** What stands for the population of a place of which it is unknown. */
  private static final double UNKNOWN_PRIOR = 5;

  /** Most continents have some hundred million inhabitants. */
  private static final double CONTINENT_PRIOR = 8;

  private static final Set<String> SPORT = Lexicon.words("sport-words.tsv");

  private final ArticleNames names;

  PlaceFeatures(ArticleNames names) {
    this.names = names;
  }

  void fill(Choice choice, int i) {
    Option option = choice.options().get(i);
    Lineage lineage = option.lineage();
    Set<String> own = choice.ownNames();
    Set<String> around = new HashSet<>(lineage.regionNames());
    around.addAll(lineage.countryNames());
    choice.set(i, Feature.PRIOR, prior(option));
    choice.set(i, Feature.SEAT, option.entry().nature().type().startsWith("P.PPLA"));
    choice.set(i, Feature.COUNTRY, lineage.level() == Lineage.Level.COUNTRY);
    choice.set(i, Feature.REGION, lineage.level() == Lineage.Level.REGION);
    choice.set(i, Feature.CAPITAL, lineage.level() == Lineage.Level.CAPITAL);
    choice.set(i, Feature.TEAM, isTeamSized(lineage) ? sport(choice.node()) : 0);
    choice.set(i, Feature.CONTAINER, isContained(choice.node(), around));
    choice.set(i, Feature.REGION_NAMED, names.tell(lineage.regionNames(), own));
    choice.set(i, Feature.COUNTRY_NAMED, names.tell(lineage.countryNames(), own));
  }

  private static boolean isTeamSized(Lineage lineage) {
    return lineage.level() == Lineage.Level.COUNTRY || lineage.level() == Lineage.Level.REGION;
  }

  /** How many words of sport stand near, as a logarithm. */
  private static double sport(NodeKey node) {
    return Math.log1p(node.surroundings().words().stream().filter(SPORT::contains).count());
  }

  private static double prior(Option option) {
    if (option.entry().description().startsWith("continent")) {
      return CONTINENT_PRIOR;
    }
    long population = option.entry().prominence();
    return population == 0 || !option.isSurelyPlaced() && option.entry().geonames().isEmpty()
        ? UNKNOWN_PRIOR
        : Math.log10(population + 10.);
  }

  private static boolean isContained(NodeKey node, Set<String> around) {
    return node.surroundings().containers().stream()
        .anyMatch(
            name ->
                around.contains(ArticleNames.key(name))
                    || around.contains(ArticleNames.key(name.split("[ ,]", 2)[0])));
  }
}
