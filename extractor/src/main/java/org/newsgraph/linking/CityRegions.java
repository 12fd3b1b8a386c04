package org.newsgraph.linking;

import java.util.List;
import org.newsgraph.gazetteer.Entry;
import org.newsgraph.gazetteer.Gazetteer;
import org.newsgraph.gazetteer.Match;
import org.newsgraph.linking.Lineage.Level;

/**
 * Leaves one entry of a city and the area around it that share a name and most of their people.
 *
 * <p>Of a country and its city the country is meant, of a region and its city the city. Where more
 * live around the city than in it, as in New York, both stay.
 */
final class CityRegions {

  private final Gazetteer gazetteer;

  CityRegions(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** The matches without those that are another in different bounds. */
  List<Match> distinct(List<Match> matches) {
    return matches.stream()
        .filter(match -> matches.stream().noneMatch(other -> isMeant(other.entry(), match.entry())))
        .toList();
  }

  /** Whether the one is the other in the bounds that people mean. */
  private boolean isMeant(Entry one, Entry other) {
    return isMostOf(one, other) && level(other) == Level.REGION && isCity(one)
        || isMostOf(other, one) && level(one) == Level.COUNTRY;
  }

  private boolean isCity(Entry entry) {
    Level level = level(entry);
    return level == Level.TOWN || level == Level.CAPITAL;
  }

  private static boolean isMostOf(Entry inner, Entry outer) {
    return inner.containers().contains(outer.id()) && 2 * inner.prominence() > outer.prominence();
  }

  private Level level(Entry entry) {
    return Lineage.of(entry, gazetteer).level();
  }
}
