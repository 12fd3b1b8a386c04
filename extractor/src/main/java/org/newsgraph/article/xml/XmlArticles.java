package org.newsgraph.article.xml;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.Stream;
import org.newsgraph.article.ArticleReader;
import org.newsgraph.article.NamedStream;
import org.newsgraph.article.Reading;
import org.newsgraph.article.StreamedReadings;

/**
 * Reads news in XML, item by item: RSS and Atom feeds, NewsML-G2 and NITF.
 *
 * <p>Entities that a file declares are refused; no other file is ever opened.
 */
public final class XmlArticles implements ArticleReader {

  @Override
  public Stream<Reading> read(NamedStream stream) {
    return StreamedReadings.of(
        stream,
        in -> {
          BufferedInputStream buffered = new BufferedInputStream(in);
          buffered.mark(1);
          if (buffered.read() < 0) {
            return new Nothing(buffered);
          }
          buffered.reset();
          return new XmlItems(stream, buffered);
        });
  }

  private record Nothing(BufferedInputStream in) implements StreamedReadings.Source {

    @Override
    public Optional<Reading> next() {
      return Optional.empty();
    }

    @Override
    public void close() throws IOException {
      in.close();
    }
  }
}
