package org.newsgraph.article.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsgraph.article.Article;
import org.newsgraph.article.Metadata;
import org.newsgraph.article.NamedStream;
import org.newsgraph.article.PublicationDate;
import org.newsgraph.article.Reading;
import org.newsgraph.article.page.PageSelectors;
import org.newsgraph.article.table.Fields;
import org.newsgraph.notice.NoticeKind;

class FormatsTest {

  private static List<Reading> read(Formats formats, String name, byte[] bytes) {
    NamedStream stream =
        new NamedStream(name, () -> new ByteArrayInputStream(bytes), Metadata.NONE);
    try (Stream<Reading> readings = formats.read(stream)) {
      return readings.toList();
    }
  }

  private static List<Reading> read(byte[] bytes) {
    return read(new Formats(), "in", bytes);
  }

  private static Metadata first(String content) {
    return read(Samples.bytes(content)).get(0).article().orElseThrow().metadata();
  }

  static Stream<byte[]> files() {
    byte[] page = Samples.bytes(Samples.page(Samples.FIRST_URL, Samples.FIRST));
    byte[] other = Samples.bytes(Samples.page(Samples.SECOND_URL, Samples.SECOND));
    Map<String, byte[]> both = new TreeMap<>(Map.of("1.html", page, "2.html", other));
    return Stream.of(
        Samples.bytes(Samples.JSON_LINES),
        Samples.bytes(Samples.JSON),
        Samples.bytes("[" + Samples.JSON_LINES.strip().replace("\n", ",\n") + "]"),
        Samples.bytes(Samples.CSV),
        Samples.bytes(
            Samples.CSV
                .replace(",Bridge,", "\tBridge\t")
                .replace("url,title,body", "url\ttitle\tbody")
                .replace("bridge\t", "bridge\t")
                .replace(",Ferry,", "\tFerry\t")),
        Samples.bytes(Samples.RSS),
        Samples.bytes(Samples.ATOM),
        Samples.bytes(Samples.WARC),
        Samples.gzip(Samples.bytes(Samples.WARC)),
        Samples.zip(both),
        Samples.tar(both),
        Samples.gzip(Samples.tar(both)),
        Samples.zip(Map.of("in.zip", Samples.zip(Map.of("in.tar", Samples.tar(both))))));
  }

  @ParameterizedTest
  @MethodSource("files")
  void tellsTheFormatByTheContentAlone(byte[] file) {
    List<Article> articles =
        read(file).stream().map(reading -> reading.article().orElseThrow()).toList();
    assertThat(articles).hasSize(2);
    assertThat(articles.get(0).text()).startsWith(Samples.FIRST);
    assertThat(articles.get(0).metadata().url()).contains(Samples.FIRST_URL);
    assertThat(articles.get(1).text()).startsWith(Samples.SECOND);
    assertThat(articles.get(1).metadata().url()).contains(Samples.SECOND_URL);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A text begins [here] and ends there, without more.
          1, 2, 3: that is how they counted the text.
          <b>No page</b>, only a word in bold at the start of a text.
          WARcraft is a game, said the text of the day.
          """)
  void takesTheRestForText(String text) {
    assertThat(read(Samples.bytes(text)).get(0).article().map(Article::text)).contains(text);
  }

  @Test
  void takesFromAFeedWhatItSays() {
    Metadata metadata = first(Samples.RSS);
    assertThat(metadata.headline()).contains("Bridge");
    assertThat(metadata.publisher()).contains("Harbour Courier");
    assertThat(metadata.author()).contains("Ida Moe");
    assertThat(metadata.inLanguage()).contains("en");
    assertThat(metadata.datePublished().map(PublicationDate::text))
        .contains("2025-03-04T08:15:00+01:00");
    assertThat(first(Samples.ATOM).author()).contains("Ida Moe");
  }

  @Test
  void marksASummaryAndLeavesOutTheFeedsOwnWords() {
    List<Reading> readings = read(Samples.bytes(Samples.RSS));
    assertThat(readings.get(0).article().map(Article::text)).contains(Samples.FIRST);
    assertThat(readings.get(0).notices()).isEmpty();
    assertThat(readings.get(1).notices().get(0).kind()).isEqualTo(NoticeKind.CUT_TEXT);
  }

  @Test
  void knowsAnArticleOfAFeedAgainByItsPage() {
    byte[] page = Samples.bytes(Samples.page(Samples.FIRST_URL + "?fbclid=1#top", Samples.FIRST));
    assertThat(read(page).get(0).article().map(Article::key))
        .isEqualTo(read(Samples.bytes(Samples.RSS)).get(0).article().map(Article::key));
  }

  @Test
  void takesFromTheFormatsOfAgenciesWhatTheySay() {
    assertThat(first(Samples.NEWSML))
        .isEqualTo(
            new Metadata(
                Optional.empty(),
                Optional.of("tag:courier.example,2025:1"),
                Optional.of("Bridge"),
                PublicationDate.parse("2025-03-04T08:15:00Z"),
                PublicationDate.parse("2025-03-04T09:00:00Z"),
                Optional.of("Courier Agency"),
                Optional.of("Ida Moe"),
                Optional.of("en"),
                Optional.of("SOLHAVN")));
    Metadata nitf = first(Samples.NITF);
    assertThat(nitf.headline()).contains("Bridge to open");
    assertThat(nitf.id()).contains("n-1");
    assertThat(nitf.author()).contains("Ida Moe");
    assertThat(nitf.dateline()).contains("SOLHAVN");
    assertThat(nitf.publisher()).contains("Harbour Courier");
    assertThat(nitf.datePublished().map(date -> date.day().toString())).contains("2025-03-04");
    assertThat(read(Samples.bytes(Samples.NITF)).get(0).article().map(Article::text))
        .contains(Samples.FIRST);
  }

  @Test
  void readsNinjs() {
    String ninjs =
        "{\"uri\": \"http://a.example/n1\", \"versioncreated\": \"2025-03-04T08:15:00Z\", \"headline\": \"Bridge\","
            + " \"byline\": \"Ida Moe\", \"body_xhtml\": \"<p>%s</p>\"}".formatted(Samples.FIRST);
    Article article = read(Samples.bytes(ninjs)).get(0).article().orElseThrow();
    assertThat(article.text()).isEqualTo(Samples.FIRST);
    assertThat(article.metadata().url()).contains("http://a.example/n1");
    assertThat(article.metadata().author()).contains("Ida Moe");
  }

  @Test
  void readsColumnsAsTheyAreMapped() {
    Fields fields = new Fields(Map.of("text", "words", "datePublished", "when.day"), "a.b");
    String csv = "words;when.day;n\n\"One; two\";March 4, 2025;1\n";
    Article row =
        read(new Formats(fields, PageSelectors.NONE), "t.csv", Samples.bytes(csv))
            .get(0)
            .article()
            .orElseThrow();
    assertThat(row.text()).isEqualTo("One; two");
    assertThat(row.metadata().datePublished().map(PublicationDate::text)).contains("2025-03-04");
    String json =
        "{\n\"x\": [{}], \"a\": {\"b\": [{\"words\": \"One\", \"when\": {\"day\": \"2025-03-04\"}}]}}";
    Article item =
        read(new Formats(fields, PageSelectors.NONE), "t.json", Samples.bytes(json))
            .get(0)
            .article()
            .orElseThrow();
    assertThat(item.text()).isEqualTo("One");
    assertThat(item.metadata().datePublished().map(PublicationDate::text)).contains("2025-03-04");
  }

  @Test
  void tellsOfAWebArchiveWhatItLeftOut() {
    List<Reading> readings = read(Samples.bytes(Samples.WARC));
    assertThat(readings.get(1).notices().get(0).line())
        .contains("1 records that are no pages, 1 pages without an article");
  }
}
