package org.newsgraph.entity.gazetteer.source;

import static org.newsgraph.entity.gazetteer.source.GeoNamesTable.country;
import static org.newsgraph.entity.gazetteer.source.GeoNamesTable.names;
import static org.newsgraph.entity.gazetteer.source.GeoNamesTable.number;
import static org.newsgraph.entity.gazetteer.source.GeoNamesTable.region;

import java.util.List;
import java.util.Optional;
import org.newsgraph.entity.EntityKind;
import org.newsgraph.entity.gazetteer.Entry;
import org.newsgraph.entity.gazetteer.Location;
import org.newsgraph.entity.gazetteer.Nature;

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
