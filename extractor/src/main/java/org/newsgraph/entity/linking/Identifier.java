package org.newsgraph.entity.linking;

import java.util.Optional;
import org.newsgraph.entity.EntityKind;
import org.newsgraph.entity.gazetteer.Entry;

/** The identifier of an entry that an entity is known by. */
final class Identifier {

  private Identifier() {}

  /**
   * Of a place its number in GeoNames, of others their item in Wikidata, else the entry's own.
   *
   * <p>Places are found in GeoNames more often than in Wikidata, so articles agree on it.
   */
  static String leading(Entry entry) {
    Optional<String> geonames = entry.geonames().map(number -> "geonames:" + number);
    Optional<String> wikidata = entry.wikidata().map(item -> "wikidata:" + item);
    boolean place = entry.kind().filter(EntityKind.PLACE::equals).isPresent();
    Optional<String> first = place ? geonames.or(() -> wikidata) : wikidata.or(() -> geonames);
    return first.orElse(entry.id());
  }
}
