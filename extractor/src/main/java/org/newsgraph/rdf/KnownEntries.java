package org.newsgraph.rdf;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.newsgraph.gazetteer.Entry;

/** The IRIs under which the world knows the entries of gazetteers. */
public final class KnownEntries {

  /** What the IRIs of Wikidata's items begin with. */
  public static final String WIKIDATA = "http://www.wikidata.org/entity/";

  /** What the IRIs of GeoNames' features begin with; they end in a slash. */
  public static final String GEONAMES = "https://sws.geonames.org/";

  private KnownEntries() {}

  /** The IRIs of an entry in Wikidata, in GeoNames, and those that it carries as they stand. */
  public static List<String> iris(Entry entry) {
    Stream<String> known =
        Stream.of(
                entry.wikidata().map(item -> WIKIDATA + item),
                entry.geonames().map(number -> GEONAMES + number + "/"))
            .flatMap(Optional::stream);
    return Stream.concat(known, entry.identifiers().stream())
        .filter(Iris::isWebAddress)
        .distinct()
        .toList();
  }

  /** The IRI of an identifier such as {@code wikidata:Q76}; what is an IRI already stays. */
  public static String iri(String identifier) {
    return identifier
        .replaceFirst("^wikidata:", WIKIDATA)
        .replaceFirst("^geonames:(\\d+)$", GEONAMES + "$1/");
  }

  /** The identifier of an IRI, however Wikidata or GeoNames spells it; else the IRI. */
  public static String identifier(String iri) {
    return iri.replaceFirst(
            "^https?://(?:www\\.)?wikidata\\.org/(?:entity|wiki)/(?:Item:)?(Q\\d+)$", "wikidata:$1")
        .replaceFirst(
            "^https?://(?:sws\\.|www\\.)?geonames\\.org/(\\d+)(?:/[^?#]*)?$", "geonames:$1");
  }
}
