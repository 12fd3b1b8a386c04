package org.newsgraph.article.format;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.newsgraph.article.ArticleReader;
import org.newsgraph.article.JsonLinesArticles;
import org.newsgraph.article.NamedStream;
import org.newsgraph.article.PlainTextArticles;
import org.newsgraph.article.Reading;
import org.newsgraph.article.page.PageArticles;
import org.newsgraph.notice.Notice;
import org.newsgraph.notice.NoticeKind;

/**
 * Reads a stream in any of the formats that newsgraph knows: what it begins with tells which.
 *
 * <p>The stream is opened once and never read twice, so it may come from a pipe or an archive.
 */
public final class Formats implements ArticleReader {

  /**
   * One format.
   *
   * @param holdsMany whether a stream holds several articles, which share no address
   */
  private record Format(Predicate<Probe> test, ArticleReader reader, boolean holdsMany) {}

  private final List<Format> formats =
      List.of(
          new Format(Markup::isPage, new PageArticles(), false),
          new Format(Formats::isJson, new JsonLinesArticles(), true));

  private final ArticleReader otherwise = new PlainTextArticles();

  @Override
  public Stream<Reading> read(NamedStream stream) {
    try {
      InputStream in = stream.content().open();
      try {
        return read(stream, new BufferedInputStream(in, 4 * Probe.LENGTH));
      } catch (IOException e) {
        in.close();
        throw e;
      }
    } catch (IOException e) {
      String found = String.valueOf(e.getMessage());
      Notice notice = new Notice(NoticeKind.UNREADABLE_FILE, stream.name(), "", found);
      return Stream.of(Reading.refused(stream.name(), notice));
    }
  }

  private Stream<Reading> read(NamedStream stream, BufferedInputStream in) throws IOException {
    in.mark(Probe.LENGTH);
    Probe probe = Probe.of(stream.name(), in.readNBytes(Probe.LENGTH));
    in.reset();
    for (Format format : formats) {
      if (format.test().test(probe)) {
        return format
            .reader()
            .read(opened(stream, in, format.holdsMany()))
            .onClose(() -> close(in));
      }
    }
    return otherwise.read(opened(stream, in, false)).onClose(() -> close(in));
  }

  private static NamedStream opened(NamedStream stream, InputStream in, boolean holdsMany) {
    return new NamedStream(
        stream.name(),
        () -> in,
        holdsMany ? stream.defaults().ofManyArticles() : stream.defaults());
  }

  private static void close(InputStream in) {
    try {
      in.close();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot close what was read", e);
    }
  }

  /** JSON begins with a brace; a file that is named so is held to it, whatever it begins with. */
  private static boolean isJson(Probe probe) {
    return probe.isNamed(".jsonl", ".ndjson", ".json") || probe.text().startsWith("{");
  }
}
