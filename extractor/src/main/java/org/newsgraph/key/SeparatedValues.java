package org.newsgraph.key;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The values of a row of a table, as in RFC 4180; with tabs, quotation marks are part of the
 * values.
 *
 * @param separator a comma, a semicolon or a tab
 */
public record SeparatedValues(char separator) {

  /** Whether a row goes on in the next line, within quotation marks. */
  public boolean isOpen(String row) {
    return separator != '\t' && row.chars().filter(letter -> letter == '"').count() % 2 == 1;
  }

  /** The values of a whole row. */
  public List<String> values(String row) {
    if (separator == '\t') {
      return Arrays.asList(row.split("\t", -1));
    }
    List<String> values = new ArrayList<>();
    StringBuilder value = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < row.length(); i++) {
      char letter = row.charAt(i);
      if (letter == '"' && quoted && i + 1 < row.length() && row.charAt(i + 1) == '"') {
        value.append(letter);
        i++;
      } else if (letter == '"') {
        quoted = !quoted;
      } else if (letter == separator && !quoted) {
        values.add(value.toString());
        value.setLength(0);
      } else {
        value.append(letter);
      }
    }
    values.add(value.toString());
    return values;
  }
}
