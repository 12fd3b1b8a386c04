package org.newsgraph.compilation;

import static org.newsgraph.compilation.GeoNamesTable.country;
import static org.newsgraph.compilation.GeoNamesTable.names;
import static org.newsgraph.compilation.GeoNamesTable.number;
import static org.newsgraph.compilation.GeoNamesTable.region;

import java.util.List;
import java.util.Optional;
import org.newsgraph.gazetteer.Entry;
import org.newsgraph.gazetteer.Location;
import org.newsgraph.gazetteer.Nature;
import org.newsgraph.key.EntityKind;

/** The table admin1CodesASCII of GeoNames: code, name, plain name, number. */
final class GeoNamesRegions {

  static final int WIDTH = 4;

  private GeoNamesRegions() {}

  static Optional<Entry> entry(List<String> columns) {
    String code = columns.get(0);
    return Optional.of(
        new Entry(
            List.of(number(columns.get(3)), region(code)),
            names(columns.get(1), List.of(columns.get(2))),
            new Nature(Optional.of(EntityKind.PLACE), "A.ADM1", "first-level region"),
            new Location(Optional.empty(), List.of(country(code.replaceFirst("\\..*", "")))),
            List.of(),
            0,
            GeoNamesTable.SOURCE));
  }
}
