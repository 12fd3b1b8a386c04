package org.newsgraph.entity.gazetteer;

import java.util.ArrayList;
import java.util.List;
import org.newsgraph.language.Lexicon;

/** The facts that ship with newsgraph; {@code training/gazetteer} says how they were compiled. */
final class Starter {

  private static final List<Entry> ENTRIES = read();

  private Starter() {}

  static List<Entry> entries() {
    return ENTRIES;
  }

  private static List<Entry> read() {
    List<String[]> rows = Lexicon.rows(Starter.class, "starter.tsv");
    List<Entry> entries = new ArrayList<>(rows.size());
    for (String[] row : rows.subList(1, rows.size())) {
      entries.add(entry(rows.get(0), row));
    }
    return entries;
  }

  private static Entry entry(String[] columns, String[] row) {
    NamedValues values =
        new NamedValues(
            unreadable -> {
              throw new IllegalStateException("starter.tsv has an unreadable " + unreadable);
            });
    for (int i = 0; i < row.length; i++) {
      for (String value :
          NamedValues.isList(columns[i]) ? row[i].split(";") : new String[] {row[i]}) {
        values.add(columns[i], value);
      }
    }
    return values
        .entry("starter")
        .orElseThrow(() -> new IllegalStateException("starter.tsv has a row without a name"));
  }
}
