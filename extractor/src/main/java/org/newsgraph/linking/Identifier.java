package org.newsgraph.linking;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.gazetteer.Entry;
import org.newsgraph.key.EntityKind;

/** The identifier of an entry that an entity is known by. */
final class Identifier {

  private Identifier() {}

  /**
   * Of a place its number in GeoNames, of others their item in Wikidata, else the entry's own.
   *
   * <p>Places are found in GeoNames more often than in Wikidata, so articles agree on it.
   */
  private static String leading(Entry entry) {
    Optional<String> geonames = entry.geonames().map(number -> "geonames:" + number);
    Optional<String> wikidata = entry.wikidata().map(item -> "wikidata:" + item);
    boolean place = entry.kind().filter(EntityKind.PLACE::equals).isPresent();
    Optional<String> first = place ? geonames.or(() -> wikidata) : wikidata.or(() -> geonames);
    return first.orElse(entry.id());
  }

  /** The leading one, and behind it all others. */
  static List<String> all(Entry entry) {
    Set<String> identifiers = new LinkedHashSet<>(List.of(leading(entry)));
    identifiers.addAll(entry.identifiers());
    return List.copyOf(identifiers);
  }
}
