package org.newsgraph.article.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsgraph.article.ArticleReader;
import org.newsgraph.article.JsonLinesArticles;
import org.newsgraph.article.Metadata;
import org.newsgraph.article.NamedStream;
import org.newsgraph.article.PlainTextArticles;
import org.newsgraph.article.Reading;
import org.newsgraph.article.archive.GzipArticles;
import org.newsgraph.article.archive.TarArticles;
import org.newsgraph.article.archive.WarcArticles;
import org.newsgraph.article.archive.ZipArticles;
import org.newsgraph.article.page.PageArticles;
import org.newsgraph.article.table.Fields;
import org.newsgraph.article.table.JsonTreeArticles;
import org.newsgraph.article.table.TableArticles;
import org.newsgraph.article.xml.XmlArticles;
import org.newsgraph.notice.NoticeKind;

/** What holds for every reader, whatever its format. */
class ArticleReaderContractTest {

  private static final int CUTS = 40;
  private static final int BROKEN = 60;

  record Case(String name, ArticleReader reader, byte[] sample, int articles) {

    @Override
    public String toString() {
      return name;
    }
  }

  static List<Case> cases() {
    ArticleReader inner = new PlainTextArticles();
    Map<String, byte[]> files =
        Map.of("a.txt", Samples.bytes(Samples.FIRST), "b/c.txt", Samples.bytes(Samples.SECOND));
    return List.of(
        new Case("text", new PlainTextArticles(), Samples.bytes(Samples.FIRST), 1),
        new Case("json lines", new JsonLinesArticles(), Samples.bytes(Samples.JSON_LINES), 2),
        new Case("json", new JsonTreeArticles(Fields.USUAL), Samples.bytes(Samples.JSON), 2),
        new Case("csv", new TableArticles(Fields.USUAL), Samples.bytes(Samples.CSV), 2),
        new Case(
            "page",
            new PageArticles(),
            Samples.bytes(Samples.page(Samples.FIRST_URL, Samples.FIRST)),
            1),
        new Case("rss", new XmlArticles(), Samples.bytes(Samples.RSS), 2),
        new Case("atom", new XmlArticles(), Samples.bytes(Samples.ATOM), 2),
        new Case("newsml", new XmlArticles(), Samples.bytes(Samples.NEWSML), 2),
        new Case("nitf", new XmlArticles(), Samples.bytes(Samples.NITF), 1),
        new Case("warc", new WarcArticles(new PageArticles()), Samples.bytes(Samples.WARC), 2),
        new Case("gzip", new GzipArticles(inner), Samples.gzip(Samples.bytes(Samples.FIRST)), 1),
        new Case("zip", new ZipArticles(inner), Samples.zip(files), 2),
        new Case("tar", new TarArticles(inner), Samples.tar(files), 2),
        new Case(
            "any",
            new Formats(),
            Samples.gzip(Samples.tar(Map.of("f.rss", Samples.bytes(Samples.RSS)))),
            2));
  }

  private static List<Reading> read(ArticleReader reader, NamedStream.Opening opening) {
    try (Stream<Reading> readings = reader.read(new NamedStream("in", opening, Metadata.NONE))) {
      return readings.toList();
    }
  }

  private static List<Reading> read(ArticleReader reader, byte[] bytes) {
    return read(reader, () -> new ByteArrayInputStream(bytes));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void readsEveryArticle(Case of) {
    List<Reading> readings = read(of.reader(), of.sample());
    assertThat(readings).hasSize(of.articles()).allMatch(reading -> reading.article().isPresent());
    assertThat(readings.stream().map(reading -> reading.article().orElseThrow().text()))
        .anyMatch(text -> text.startsWith(Samples.FIRST));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void tellsOfAnEmptyStream(Case of) {
    assertThat(read(of.reader(), new byte[0]))
        .singleElement()
        .satisfies(reading -> assertThat(reading.notices()).anyMatch(notice -> notice.isError()));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void tellsWhatCannotBeOpened(Case of) {
    List<Reading> readings =
        read(
            of.reader(),
            () -> {
              throw new IOException("no disk");
            });
    assertThat(readings.get(0).notices().get(0).kind()).isEqualTo(NoticeKind.UNREADABLE_FILE);
    assertThat(readings.get(0).notices().get(0).found()).isEqualTo("no disk");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void endsWhereverItIsCut(Case of) {
    for (int i = 0; i < CUTS; i++) {
      byte[] cut = Arrays.copyOf(of.sample(), of.sample().length * i / CUTS);
      assertThat(read(of.reader(), cut)).isNotEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void standsBrokenBytes(Case of) {
    Random random = new Random(1);
    for (int i = 0; i < BROKEN; i++) {
      byte[] broken = of.sample().clone();
      for (int k = 0; k < 5; k++) {
        broken[random.nextInt(broken.length)] = (byte) random.nextInt();
      }
      assertThat(read(of.reader(), broken)).isNotEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void closesItsStream(Case of) {
    AtomicBoolean closed = new AtomicBoolean();
    InputStream in =
        new ByteArrayInputStream(of.sample()) {
          @Override
          public void close() {
            closed.set(true);
          }
        };
    read(of.reader(), () -> in);
    assertThat(closed).isTrue();
  }
}
