package org.newsgraph.compilation;

import java.io.IOException;
import java.util.Set;
import org.newsgraph.gazetteer.Intake;
import org.newsgraph.gazetteer.Intake.Place;
import org.newsgraph.notice.NoticeKind;

/**
 * The table alternateNames of GeoNames: more names, and items of Wikidata, for places of other
 * tables; what those do not hold is passed by.
 */
final class GeoNamesNames implements LineReader {

  static final int NARROWEST = 8;
  static final int WIDEST = 10;

  private static final String WIKIDATA = "wkdt";

  /** Kinds of rows that hold no name. */
  private static final Set<String> NO_NAMES =
      Set.of("link", "post", "iata", "icao", "faac", "unlc", "phon", "tcid");

  @Override
  public void read(String line, Place place, Intake intake) throws IOException {
    String[] columns = line.split("\t", -1);
    if (columns.length < NARROWEST || columns.length > WIDEST) {
      String found = columns.length + " instead of " + NARROWEST + " to " + WIDEST;
      intake.notice(GeoNamesTable.notice(NoticeKind.WRONG_COLUMNS, place, found));
    } else if (columns[2].equals(WIKIDATA)) {
      intake.identifier(GeoNamesTable.number(columns[1]), "wikidata:" + columns[3]);
    } else if (!NO_NAMES.contains(columns[2]) && !columns[3].isBlank()) {
      intake.alias(GeoNamesTable.number(columns[1]), columns[3]);
    }
  }
}
