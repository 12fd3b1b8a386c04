package org.newsgraph.article.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.newsgraph.article.ArticleReader;
import org.newsgraph.article.NamedStream;
import org.newsgraph.article.Reading;
import org.newsgraph.article.StreamedReadings;

/** Reads the files in a tar archive; links, devices and folders are passed by. */
public final class TarArticles implements ArticleReader {

  private final ArticleReader inner;

  /**
   * Reads archives.
   *
   * @param inner reads each file in them
   */
  public TarArticles(ArticleReader inner) {
    this.inner = inner;
  }

  @Override
  public Stream<Reading> read(NamedStream stream) {
    return StreamedReadings.of(stream, in -> new EntryReadings(stream, new TarEntries(in), inner));
  }

  private static final class TarEntries implements EntryReadings.Entries {

    private final TarArchiveInputStream tar;

    TarEntries(InputStream in) {
      tar = new TarArchiveInputStream(in, "UTF-8");
    }

    @Override
    public Optional<Entry> next() throws IOException {
      TarArchiveEntry entry = tar.getNextEntry();
      while (entry != null && !(entry.isFile() && tar.canReadEntryData(entry))) {
        entry = tar.getNextEntry();
      }
      return Optional.ofNullable(entry).map(file -> new Entry(file.getName(), tar));
    }

    @Override
    public boolean isOutOfProportion() {
      return false;
    }

    @Override
    public void close() throws IOException {
      tar.close();
    }
  }
}
