package org.newsgraph.gazetteer;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Rows of bytes in the making, with the place at which each begins. */
final class ByteRows {

  private final List<Integer> places = new ArrayList<>();
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final DataOutputStream rows = new DataOutputStream(bytes);

  /** Where to write the next row. */
  DataOutputStream next() {
    places.add(bytes.size());
    return rows;
  }

  /** Writes how many rows there are, how many bytes they take, their places, and the rows. */
  void write(DataOutputStream out) throws IOException {
    out.writeInt(places.size());
    out.writeInt(bytes.size());
    for (int place : places) {
      out.writeInt(place);
    }
    bytes.writeTo(out);
  }
}
