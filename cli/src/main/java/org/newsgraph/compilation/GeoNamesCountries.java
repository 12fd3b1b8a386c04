package org.newsgraph.compilation;

import static org.newsgraph.compilation.GeoNamesTable.country;
import static org.newsgraph.compilation.GeoNamesTable.names;
import static org.newsgraph.compilation.GeoNamesTable.number;

import java.util.List;
import java.util.Optional;
import org.newsgraph.gazetteer.Entry;
import org.newsgraph.gazetteer.Location;
import org.newsgraph.gazetteer.Nature;
import org.newsgraph.key.EntityKind;

/**
 * The table countryInfo of GeoNames.
 *
 * <p>Codes are no names: "IT" and "NO" are words.
 */
final class GeoNamesCountries {

  static final int WIDTH = 19;
  static final String HEADER = "ISO\tISO3\tISO-Numeric";

  private GeoNamesCountries() {}

  static Optional<Entry> entry(List<String> columns) {
    boolean header = columns.get(0).equals("ISO");
    // A country that is no more has no number.
    if (header || columns.get(16).isEmpty() || columns.get(16).equals("0")) {
      return Optional.empty();
    }
    return Optional.of(
        new Entry(
            List.of(number(columns.get(16)), country(columns.get(0))),
            names(columns.get(4), List.of()),
            new Nature(Optional.of(EntityKind.PLACE), "A.PCL", "country"),
            Location.UNKNOWN,
            List.of(),
            Long.parseLong(columns.get(7)),
            GeoNamesTable.SOURCE));
  }
}
