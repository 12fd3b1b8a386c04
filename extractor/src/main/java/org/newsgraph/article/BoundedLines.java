package org.newsgraph.article;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** The lines of a stream as bytes; of a line that is too long, only the number is kept. */
public final class BoundedLines implements Closeable {

  private final InputStream in;
  private final int longest;
  private long number;

  public BoundedLines(InputStream in, int longest) {
    this.in = new BufferedInputStream(in, 1 << 16);
    this.longest = longest;
  }

  /**
   * A line without its end.
   *
   * @param number counted from 1
   * @param bytes empty when the line is too long
   */
  public record Line(long number, Optional<byte[]> bytes) {}

  /** The next line; empty at the end. */
  public Optional<Line> next() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    long length = 0;
    int b = in.read();
    if (b < 0) {
      return Optional.empty();
    }
    for (; b >= 0 && b != '\n'; b = in.read()) {
      if (++length <= longest) {
        line.write(b);
      }
    }
    number++;
    boolean fits = length <= longest;
    return Optional.of(new Line(number, fits ? Optional.of(line.toByteArray()) : Optional.empty()));
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
