package org.newsgraph.article.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;

/** What comes out of a compressed stream, as long as it is in proportion to what went in. */
final class Inflated extends FilterInputStream {

  /** No proportion is asked of so little: a page of spaces is no bomb. */
  private static final long HARMLESS = 64L << 20;

  /** Text shrinks to a tenth or a twentieth; only zeros shrink to less than a hundredth. */
  private static final long MOST_TIMES = 200;

  private final LongSupplier compressed;
  private long inflated;

  /**
   * Watches a stream.
   *
   * @param compressed how many bytes of the compressed stream have been read so far
   */
  Inflated(InputStream in, LongSupplier compressed) {
    super(in);
    this.compressed = compressed;
  }

  @Override
  public int read() throws IOException {
    int b = super.read();
    count(b < 0 ? 0 : 1);
    return b;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int read = super.read(bytes, offset, length);
    count(Math.max(0, read));
    return read;
  }

  private void count(int bytes) throws IOException {
    inflated += bytes;
    if (isOutOfProportion()) {
      throw new IOException("more than " + MOST_TIMES + " times its compressed size");
    }
  }

  /** Whether so much came out of so little that the file was made to fill disks. */
  boolean isOutOfProportion() {
    return inflated > HARMLESS && inflated > MOST_TIMES * Math.max(1, compressed.getAsLong());
  }
}
