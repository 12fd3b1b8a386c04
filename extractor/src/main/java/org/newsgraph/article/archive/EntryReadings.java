package org.newsgraph.article.archive;

import java.io.Closeable;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import java.util.stream.Stream;
import org.newsgraph.article.ArticleReader;
import org.newsgraph.article.NamedStream;
import org.newsgraph.article.Reading;
import org.newsgraph.article.StreamedReadings;
import org.newsgraph.notice.NoticeKind;

/** The articles of all entries of an archive, each entry read whatever its format. */
final class EntryReadings implements StreamedReadings.Source {

  private final NamedStream archive;
  private final Entries entries;
  private final ArticleReader reader;
  private Stream<Reading> open = Stream.empty();
  private Iterator<Reading> readings = open.iterator();
  private boolean ended;

  EntryReadings(NamedStream archive, Entries entries, ArticleReader reader) {
    this.archive = archive;
    this.entries = entries;
    this.reader = reader;
  }

  /** The entries of an archive, one after the other. */
  interface Entries extends Closeable {

    /** The next entry; the one before cannot be read any more. */
    Optional<Entry> next() throws IOException;

    /** Whether the archive was made to fill disks. */
    boolean isOutOfProportion();
  }

  @Override
  public Optional<Reading> next() throws IOException {
    while (!ended && !readings.hasNext()) {
      if (entries.isOutOfProportion()) {
        ended = true;
        return Optional.of(
            StreamedReadings.refused(
                archive, NoticeKind.OVERINFLATED, "a file that is far larger"));
      }
      ended = !openNext();
    }
    return ended ? Optional.empty() : Optional.of(watched(readings.next()));
  }

  private boolean openNext() throws IOException {
    open.close();
    Optional<Entry> entry = entries.next();
    while (entry.isPresent() && !entry.get().isArticle()) {
      entry = entries.next();
    }
    open = entry.map(found -> reader.read(found.within(archive))).orElse(Stream.empty());
    readings = open.iterator();
    return entry.isPresent();
  }

  /** One such file within an archive ends the whole: there may be millions of them. */
  private Reading watched(Reading reading) {
    ended = reading.notices().stream().anyMatch(notice -> notice.kind() == NoticeKind.OVERINFLATED);
    return reading;
  }

  @Override
  public void close() throws IOException {
    open.close();
    entries.close();
  }
}
