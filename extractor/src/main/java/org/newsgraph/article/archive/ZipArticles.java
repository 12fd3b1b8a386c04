package org.newsgraph.article.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.newsgraph.article.ArticleReader;
import org.newsgraph.article.NamedStream;
import org.newsgraph.article.Reading;
import org.newsgraph.article.StreamedReadings;

/** Reads the files in a zip archive, from its beginning to its end, without its directory. */
public final class ZipArticles implements ArticleReader {

  private final ArticleReader inner;

  /**
   * Reads archives.
   *
   * @param inner reads each file in them
   */
  public ZipArticles(ArticleReader inner) {
    this.inner = inner;
  }

  @Override
  public Stream<Reading> read(NamedStream stream) {
    return StreamedReadings.of(stream, in -> new EntryReadings(stream, new ZipEntries(in), inner));
  }

  private static final class ZipEntries implements EntryReadings.Entries {

    private final ZipArchiveInputStream zip;
    private Inflated content;

    ZipEntries(InputStream in) {
      zip = new ZipArchiveInputStream(in, "UTF-8", true, true);
      content = content();
    }

    private Inflated content() {
      return new Inflated(zip, zip::getCompressedCount);
    }

    @Override
    public Optional<Entry> next() throws IOException {
      ZipArchiveEntry entry = zip.getNextEntry();
      while (entry != null && entry.isDirectory()) {
        entry = zip.getNextEntry();
      }
      content = content();
      if (entry != null && !zip.canReadEntryData(entry)) {
        throw new IOException("an encrypted file or an unknown compression: " + entry.getName());
      }
      return Optional.ofNullable(entry).map(file -> new Entry(file.getName(), content));
    }

    @Override
    public boolean isOutOfProportion() {
      return content.isOutOfProportion();
    }

    @Override
    public void close() throws IOException {
      zip.close();
    }
  }
}
