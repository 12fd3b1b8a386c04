package org.newsgraph.compilation;

import static org.newsgraph.compilation.GeoNamesTable.country;
import static org.newsgraph.compilation.GeoNamesTable.names;
import static org.newsgraph.compilation.GeoNamesTable.number;
import static org.newsgraph.compilation.GeoNamesTable.region;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsgraph.gazetteer.Coordinates;
import org.newsgraph.gazetteer.Entry;
import org.newsgraph.gazetteer.Location;
import org.newsgraph.gazetteer.Nature;
import org.newsgraph.key.EntityKind;

/** The main table of GeoNames: allCountries, cities500 or a country's own. */
final class GeoNamesPlaces {

  static final int WIDTH = 19;

  /** Feature classes of what news name: regions, towns, areas, waters, mountains and islands. */
  private static final String CLASSES = "APLHT";

  private static final Map<String, String> DESCRIPTIONS =
      Map.of(
          "P.PPLC", "capital",
          "P.PPLA", "seat of a first-level region",
          "P.PPLA2", "seat of a second-level region",
          "P.PPLX", "part of a town",
          "P.PPL", "town",
          "A.ADM1", "first-level region",
          "A.ADM2", "second-level region",
          "A.PCLI", "country");

  private GeoNamesPlaces() {}

  static Optional<Entry> entry(List<String> columns) {
    String type = columns.get(6) + "." + columns.get(7);
    if (!CLASSES.contains(columns.get(6))) {
      return Optional.empty();
    }
    List<String> others = new ArrayList<>(List.of(columns.get(2)));
    others.addAll(Arrays.asList(columns.get(3).split(",")));
    Coordinates point =
        new Coordinates(Double.parseDouble(columns.get(4)), Double.parseDouble(columns.get(5)));
    return Optional.of(
        new Entry(
            List.of(number(columns.get(0))),
            names(columns.get(1), others),
            new Nature(Optional.of(EntityKind.PLACE), type, DESCRIPTIONS.getOrDefault(type, "")),
            new Location(Optional.of(point), containers(type, columns)),
            List.of(),
            Long.parseLong(columns.get(14)),
            GeoNamesTable.SOURCE));
  }

  private static List<String> containers(String type, List<String> columns) {
    String country = columns.get(8);
    String region = columns.get(10);
    if (country.isEmpty() || type.startsWith("A.PCL")) {
      return List.of();
    }
    return region.isEmpty() || region.equals("00") || type.equals("A.ADM1")
        ? List.of(country(country))
        : List.of(region(country + "." + region), country(country));
  }
}
