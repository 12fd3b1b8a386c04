package org.newsgraph.compilation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.newsgraph.gazetteer.Entry;
import org.newsgraph.gazetteer.Intake.Place;
import org.newsgraph.gazetteer.Names;
import org.newsgraph.notice.Notice;
import org.newsgraph.notice.NoticeKind;

/**
 * What the tables of GeoNames have in common; https://download.geonames.org/export/dump/readme.txt
 * describes them.
 */
final class GeoNamesTable {

  static final String SOURCE = "geonames";

  private GeoNamesTable() {}

  /** Turns the columns of one line into an entry; empty where there is nothing to take. */
  @FunctionalInterface
  interface Row {
    Optional<Entry> entry(List<String> columns);
  }

  /** A reader of lines with a fixed number of columns. */
  static LineReader of(int width, Row row) {
    return (line, place, intake) -> {
      List<String> columns = Arrays.asList(line.split("\t", -1));
      if (line.startsWith("#")) {
        return;
      }
      if (columns.size() != width) {
        intake.notice(
            notice(NoticeKind.WRONG_COLUMNS, place, columns.size() + " instead of " + width));
        return;
      }
      Optional<Entry> entry = Optional.empty();
      try {
        entry = row.entry(columns);
      } catch (IllegalArgumentException e) {
        intake.notice(notice(NoticeKind.UNREADABLE_VALUE, place, e.getMessage()));
      }
      if (entry.isPresent()) {
        intake.entry(entry.get(), place);
      }
    };
  }

  static Notice notice(NoticeKind kind, Place place, String found) {
    return new Notice(kind, place.source(), place.place(), found);
  }

  static String number(String id) {
    return "geonames:" + Long.parseLong(id);
  }

  static String country(String code) {
    return "iso3166:" + code;
  }

  static String region(String code) {
    return "admin1:" + code;
  }

  static Names names(String label, List<String> others) {
    return new Names(label, others.stream().filter(name -> !name.isBlank()).toList());
  }
}
