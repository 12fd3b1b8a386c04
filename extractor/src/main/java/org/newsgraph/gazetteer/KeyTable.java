package org.newsgraph.gazetteer;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;

/**
 * Keys with numbers, as bytes that are searched as they lie, so that opening a table costs nothing.
 *
 * <p>The number of keys; the place of each key's row behind all places; the rows in the order of
 * their keys, each a key and its numbers. All numbers are of four bytes, the high one first.
 *
 * <p>May be read from several threads at once.
 */
final class KeyTable {

  private final ByteBuffer places;
  private final ByteBuffer rows;

  /** The table that begins where the bytes stand; they stand behind it afterwards. */
  KeyTable(ByteBuffer bytes) {
    int keys = bytes.getInt();
    int length = bytes.getInt();
    this.places = bytes.slice(bytes.position(), keys * Integer.BYTES);
    this.rows = bytes.slice(bytes.position() + places.limit(), length);
    bytes.position(bytes.position() + places.limit() + length);
  }

  /** Writes a table; the keys must be sorted as strings are by nature. */
  static void write(SortedMap<String, List<Integer>> table, DataOutputStream out)
      throws IOException {
    ByteRows rows = new ByteRows();
    for (var entry : table.entrySet()) {
      DataOutputStream row = rows.next();
      byte[] key = entry.getKey().getBytes(StandardCharsets.UTF_16BE);
      row.writeInt(key.length);
      row.write(key);
      row.writeInt(entry.getValue().size());
      for (int number : entry.getValue()) {
        row.writeInt(number);
      }
    }
    rows.write(out);
  }

  /** The numbers of a key, at most so many; none if the table does not have it. */
  int[] numbers(String key, int most) {
    int low = 0;
    int high = places.limit() / Integer.BYTES - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int row = places.getInt(middle * Integer.BYTES);
      int order = compare(row, key);
      if (order == 0) {
        return numbers(row, most);
      }
      low = order < 0 ? middle + 1 : low;
      high = order < 0 ? high : middle - 1;
    }
    return new int[0];
  }

  private int compare(int row, String key) {
    int length = rows.getInt(row) / Character.BYTES;
    for (int i = 0; i < Math.min(length, key.length()); i++) {
      int order =
          Character.compare(rows.getChar(row + Integer.BYTES + i * Character.BYTES), key.charAt(i));
      if (order != 0) {
        return order;
      }
    }
    return length - key.length();
  }

  private int[] numbers(int row, int most) {
    int at = row + Integer.BYTES + rows.getInt(row);
    int[] numbers = new int[Math.min(most, rows.getInt(at))];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = rows.getInt(at + (i + 1) * Integer.BYTES);
    }
    return numbers;
  }
}
