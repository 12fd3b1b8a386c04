package org.newsgraph.linking;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.newsgraph.gazetteer.Entry;
import org.newsgraph.gazetteer.Gazetteer;
import org.newsgraph.gazetteer.Location;
import org.newsgraph.gazetteer.Match;
import org.newsgraph.gazetteer.Names;
import org.newsgraph.gazetteer.Nature;
import org.newsgraph.linking.Lineage.Level;

/**
 * Joins two entries for one place that share a name but no identifier: one on the map, and one of
 * which a description tells where it lies.
 */
final class Twins {

  private static final int MOST = 10;

  /** Two countries of one name agree more than a region and a country that lies in another. */
  private static final int ALIKE = 3;

  /** Shorter names are codes, which stand in many words. */
  private static final int SHORTEST = 4;

  private static final Pattern COUNTY = Pattern.compile("(?i)(?:\\w+ ){0,3}county (?:in|of) .*");

  private final Gazetteer gazetteer;

  Twins(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** The matches, each pair as one, which comes last. */
  List<Match> joined(List<Match> matches) {
    Map<String, Match> byId = new LinkedHashMap<>();
    matches.forEach(match -> byId.put(match.entry().id(), match));
    for (Match match : matches) {
      if (isDescribedOnly(match.entry())) {
        twin(match, List.copyOf(byId.values()))
            .ifPresent(
                twin -> {
                  byId.remove(match.entry().id());
                  byId.put(twin.entry().id(), joined(twin, match.entry()));
                });
      }
    }
    return List.copyOf(byId.values());
  }

  private static boolean isDescribedOnly(Entry entry) {
    return entry.geonames().isEmpty() && entry.wikidata().isPresent();
  }

  private static boolean isMappedOnly(Entry entry) {
    return entry.geonames().isPresent() && entry.wikidata().isEmpty();
  }

  /** The twin among the matches, else among the entries that carry its label. */
  private Optional<Match> twin(Match described, List<Match> matches) {
    return twin(described.entry(), matches)
        .or(
            () ->
                twin(described.entry(), gazetteer.named(described.entry().label(), MOST))
                    .map(twin -> new Match(twin.entry(), described.kind())));
  }

  /** The one on the map of the same level whose region and country the description names most. */
  private Optional<Match> twin(Entry described, List<Match> matches) {
    Optional<Match> best = Optional.empty();
    int most = 0;
    for (Match match : matches) {
      int agreement = isMappedOnly(match.entry()) ? agreement(described, match.entry()) : 0;
      if (agreement > most) {
        most = agreement;
        best = Optional.of(match);
      }
    }
    return best;
  }

  private int agreement(Entry described, Entry mapped) {
    Level level = Lineage.describedLevel(described.description());
    Level mappedLevel = Lineage.of(mapped, gazetteer).level();
    if (level == Level.COUNTRY && mappedLevel == Level.COUNTRY) {
      return ALIKE;
    }
    boolean isTown = mappedLevel == Level.TOWN || mappedLevel == Level.CAPITAL;
    boolean isSameLevel = mappedLevel != Level.COUNTRY && isTown == (level == Level.TOWN);
    if (!isSameLevel || COUNTY.matcher(described.description()).matches()) {
      return 0;
    }
    return (int)
        mapped.containers().stream()
            .flatMap(id -> gazetteer.entry(id).stream())
            .filter(
                around -> around.names().all().stream().anyMatch(name -> tells(described, name)))
            .count();
  }

  private static boolean tells(Entry described, String name) {
    return name.length() >= SHORTEST && described.description().contains(name);
  }

  private static Match joined(Match mapped, Entry described) {
    Entry entry = mapped.entry();
    return new Match(
        new Entry(
            both(entry.identifiers(), described.identifiers()),
            new Names(entry.label(), both(entry.aliases(), described.names().all())),
            new Nature(entry.kind(), entry.nature().type(), described.description()),
            new Location(entry.coordinates(), entry.containers()),
            entry.posts(),
            entry.prominence(),
            entry.source() + "+" + described.source()),
        mapped.kind());
  }

  private static List<String> both(List<String> first, List<String> second) {
    return Stream.concat(first.stream(), second.stream()).toList();
  }
}
