package org.newsgraph.linking;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsgraph.gazetteer.Entry;
import org.newsgraph.gazetteer.EntryJoin;
import org.newsgraph.gazetteer.Match;

/**
 * Joins an entry that no source identifies with the only one of the same label that has an item in
 * Wikidata.
 */
final class Unidentified {

  private Unidentified() {}

  /** The matches, each pair as one in the place of the first. */
  static List<Match> joined(List<Match> matches) {
    List<Match> joined = new ArrayList<>(matches);
    for (Match match : matches) {
      Optional<Match> same =
          isUnidentified(match.entry()) ? same(match.entry(), matches) : Optional.empty();
      same.ifPresent(
          item -> {
            joined.remove(item);
            Entry entry = EntryJoin.joined(match.entry(), item.entry());
            joined.set(joined.indexOf(match), new Match(entry, match.kind()));
          });
    }
    return List.copyOf(joined);
  }

  private static boolean isUnidentified(Entry entry) {
    return entry.wikidata().isEmpty() && entry.geonames().isEmpty();
  }

  private static Optional<Match> same(Entry entry, List<Match> matches) {
    List<Match> same =
        matches.stream()
            .filter(match -> match.entry().wikidata().isPresent())
            .filter(match -> match.entry().label().equals(entry.label()))
            .toList();
    return same.size() == 1 ? Optional.of(same.get(0)) : Optional.empty();
  }
}
