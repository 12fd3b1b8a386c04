package org.newsgraph.compilation;

import java.io.IOException;
import java.util.List;
import org.newsgraph.gazetteer.Intake;
import org.newsgraph.gazetteer.Intake.Place;
import org.newsgraph.gazetteer.NamedValues;
import org.newsgraph.key.SeparatedValues;
import org.newsgraph.notice.NoticeKind;

/**
 * A table whose first line names its columns, parted by tabs, commas or semicolons.
 *
 * <p>With commas and semicolons a value may stand in quotation marks, also over several lines, as
 * in RFC 4180. Columns that hold lists part them by {@code ;}.
 */
final class TableRows implements LineReader {

  private static final int LONGEST_ROW = 1_000_000;

  private final SeparatedValues separated;
  private List<String> columns = List.of();
  private String open = "";

  TableRows(char separator) {
    this.separated = new SeparatedValues(separator);
  }

  @Override
  public void read(String line, Place place, Intake intake) throws IOException {
    String row = open.isEmpty() ? line : open + "\n" + line;
    if (separated.isOpen(row) && row.length() < LONGEST_ROW) {
      open = row;
      return;
    }
    open = "";
    List<String> values = separated.values(row);
    if (columns.isEmpty()) {
      columns = row.isBlank() ? columns : values;
    } else if (!row.isBlank()) {
      take(values, place, intake);
    }
  }

  private void take(List<String> values, Place place, Intake intake) throws IOException {
    if (values.size() != columns.size()) {
      String found = values.size() + " instead of " + columns.size();
      intake.notice(RowIntake.notice(NoticeKind.WRONG_COLUMNS, place, found));
      return;
    }
    RowIntake.take(row -> fill(row, values), place, intake);
  }

  private void fill(NamedValues row, List<String> values) {
    for (int i = 0; i < values.size(); i++) {
      String column = columns.get(i);
      String[] parts =
          NamedValues.isList(column) ? values.get(i).split(";") : new String[] {values.get(i)};
      for (String value : parts) {
        row.add(column, value);
      }
    }
  }
}
