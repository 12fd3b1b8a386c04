package org.newsgraph.gazetteer;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Entries laid down in a file until all sources are read; each has a slot, counted from 0. */
final class Spool implements Closeable {

  private final RandomAccessFile file;
  private final DataOutputStream out;
  private long[] offsets = new long[1 << 10];
  private int size;
  private boolean written;

  Spool(Path path) throws IOException {
    this.out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(path), 1 << 16));
    this.file = new RandomAccessFile(path.toFile(), "r");
  }

  int add(Entry entry) throws IOException {
    byte[] bytes = StoredEntry.of(entry);
    if (size + 1 == offsets.length) {
      offsets = Arrays.copyOf(offsets, 2 * offsets.length);
    }
    out.write(bytes);
    offsets[size + 1] = offsets[size] + bytes.length;
    return size++;
  }

  int size() {
    return size;
  }

  /** The entry of a slot; after the first of these nothing may be added. */
  Entry entry(int slot) throws IOException {
    if (!written) {
      out.flush();
      written = true;
    }
    byte[] bytes = new byte[(int) (offsets[slot + 1] - offsets[slot])];
    file.seek(offsets[slot]);
    file.readFully(bytes);
    return StoredEntry.read(bytes, 0, bytes.length);
  }

  @Override
  public void close() throws IOException {
    out.close();
    file.close();
  }
}
