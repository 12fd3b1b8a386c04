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
import org.newsgraph.article.StreamedReadings;
import org.newsgraph.article.archive.GzipArticles;
import org.newsgraph.article.archive.TarArticles;
import org.newsgraph.article.archive.WarcArticles;
import org.newsgraph.article.archive.ZipArticles;
import org.newsgraph.article.page.PageArticles;
import org.newsgraph.article.page.PageSelectors;
import org.newsgraph.article.table.Columns;
import org.newsgraph.article.table.Fields;
import org.newsgraph.article.table.JsonTreeArticles;
import org.newsgraph.article.table.TableArticles;
import org.newsgraph.article.xml.XmlArticles;
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

  private static final int MOST_NESTED = 5;

  private final List<Format> formats;
  private final ArticleReader otherwise = new PlainTextArticles();

  /** All formats, archives within archives included. */
  public Formats() {
    this(Fields.USUAL, PageSelectors.NONE);
  }

  /**
   * The same.
   *
   * @param fields which columns of tables and keys of JSON hold what
   * @param selectors what people say of single sites
   */
  public Formats(Fields fields, PageSelectors selectors) {
    this(fields, new PageArticles(selectors), MOST_NESTED);
  }

  private Formats(Fields fields, PageArticles pages, int depth) {
    ArticleReader inner = depth == 0 ? Formats::tooDeep : new Formats(fields, pages, depth - 1);
    formats =
        List.of(
            new Format(probe -> probe.hasAt(0, 0x1f, 0x8b), new GzipArticles(inner), false),
            new Format(probe -> probe.hasAt(0, "PK\3\4"), new ZipArticles(inner), true),
            new Format(probe -> probe.hasAt(257, "ustar"), new TarArticles(inner), true),
            new Format(probe -> probe.hasAt(0, "WARC/"), new WarcArticles(pages), true),
            new Format(Markup::isXml, new XmlArticles(), true),
            new Format(Markup::isPage, pages, false),
            new Format(Json::isTree, new JsonTreeArticles(fields), true),
            new Format(Json::isLines, new JsonLinesArticles(fields::article), true),
            new Format(probe -> isTable(probe, fields), new TableArticles(fields), true));
  }

  private static Stream<Reading> tooDeep(NamedStream stream) {
    return Stream.of(
        StreamedReadings.refused(stream, NoticeKind.NESTED_TOO_DEEP, "one more archive"));
  }

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
      return Stream.of(StreamedReadings.unreadable(stream, e));
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

  private static boolean isTable(Probe probe, Fields fields) {
    String line = probe.text().lines().findFirst().orElse("");
    return probe.isNamed(".csv", ".tsv") || Columns.areNamedBy(line, fields);
  }
}
