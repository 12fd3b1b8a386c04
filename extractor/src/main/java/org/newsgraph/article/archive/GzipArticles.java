package org.newsgraph.article.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.newsgraph.article.ArticleReader;
import org.newsgraph.article.NamedStream;
import org.newsgraph.article.Reading;
import org.newsgraph.article.StreamedReadings;

/** Reads what is compressed with gzip, in one member or many, as WARC files are. */
public final class GzipArticles implements ArticleReader {

  private final ArticleReader inner;

  /**
   * Reads compressed streams.
   *
   * @param inner reads what is compressed
   */
  public GzipArticles(ArticleReader inner) {
    this.inner = inner;
  }

  @Override
  public Stream<Reading> read(NamedStream stream) {
    return StreamedReadings.of(
        stream, in -> new EntryReadings(stream, new OneEntry(stream.name(), in), inner));
  }

  /** The one entry of a compressed file: its name without the ending. */
  private static final class OneEntry implements EntryReadings.Entries {

    private final String name;
    private final InputStream in;
    private final Inflated inflated;
    private boolean given;

    OneEntry(String name, InputStream in) throws IOException {
      this.name = name;
      this.in = in;
      GzipCompressorInputStream gzip =
          GzipCompressorInputStream.builder()
              .setInputStream(in)
              .setDecompressConcatenated(true)
              .get();
      this.inflated = new Inflated(gzip, gzip::getCompressedCount);
    }

    @Override
    public Optional<Entry> next() {
      boolean first = !given;
      given = true;
      return first ? Optional.of(new Entry(inner(), inflated)) : Optional.empty();
    }

    private String inner() {
      String file = name.substring(name.lastIndexOf('/') + 1).replaceFirst("^\\.+", "");
      String shorter = file.replaceFirst("(?i)\\.gz$", "").replaceFirst("(?i)\\.tgz$", ".tar");
      return shorter.isEmpty() ? "content" : shorter;
    }

    @Override
    public boolean isOutOfProportion() {
      return inflated.isOutOfProportion();
    }

    @Override
    public void close() throws IOException {
      in.close();
    }
  }
}
