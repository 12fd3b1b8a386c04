package org.newsgraph.article.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.article.Article;
import org.newsgraph.article.Metadata;
import org.newsgraph.article.NamedStream;
import org.newsgraph.article.PublicationDate;
import org.newsgraph.article.Reading;
import org.newsgraph.notice.NoticeKind;

class PageArticlesTest {

  private static final String PARAGRAPHS =
      "<p>The new bridge at Solhavn will open in May, the ministry said.</p>"
          + "<p>“It is safe,” said Elin Sand, the minister, who came by boat.</p>";

  private static Reading read(byte[] page) {
    NamedStream stream =
        new NamedStream("page.html", () -> new ByteArrayInputStream(page), Metadata.NONE);
    return new PageArticles().read(stream).findFirst().orElseThrow();
  }

  private static Reading read(String page) {
    return read(page.getBytes(StandardCharsets.UTF_8));
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = PageArticlesTest.class.getResourceAsStream("/pages/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void takesTheMainTextAndLeavesTheRest() throws IOException {
    assertThat(read(resource("bridge.html")).article().orElseThrow().text())
        .isEqualTo(resource("bridge.txt").strip());
  }

  @Test
  void takesWhatThePageSaysOfItsArticle() throws IOException {
    assertThat(read(resource("bridge.html")).article().orElseThrow().metadata())
        .isEqualTo(
            new Metadata(
                Optional.of("https://courier.example/news/solhavn-bridge-opens"),
                Optional.empty(),
                Optional.of("Bridge at Solhavn to open in May"),
                PublicationDate.parse("2025-03-04T08:15:00+01:00"),
                PublicationDate.parse("2025-03-04T10:00:00+01:00"),
                Optional.of("Harbour Courier"),
                Optional.of("Ida Moe, Nils Berg"),
                Optional.of("en-GB"),
                Optional.empty()));
  }

  @Test
  void isTheSameVersionWithOtherAdvertisements() throws IOException {
    String page = resource("bridge.html");
    String other =
        page.replace("Buy two boats and get", "Rent three cars and, who knows, get")
            .replace("I do not believe", "Well, I do believe");
    assertThat(other).isNotEqualTo(page);
    assertThat(read(other).article().map(Article::inputHash))
        .isEqualTo(read(page).article().map(Article::inputHash));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          <script>render()</script><div id="app"></div>                        | scripts only
          <meta http-equiv="refresh" content="0; url=/here"><p>Wait.</p>       | a page that only leads on: 0; url=/here
          <title>Page not found</title><p>We are sorry. Try the search, or go back to the front page of the paper.</p> | an error page: Page not found
          <h1>Before you read</h1><p>We use cookies on this site. Some cookies are needed, others measure. Your consent lets us and others show personalised ads.</p> | a page that asks for consent
          <ul><li><a href="/a">One</a></li><li><a href="/b">Two</a></li></ul>  | no running text
          """)
  void refusesPagesThatHoldNoArticle(String page, String found) {
    Reading reading = read("<html>" + page + "</html>");
    assertThat(reading.article()).isEmpty();
    assertThat(reading.notices().get(0).kind()).isEqualTo(NoticeKind.NO_ARTICLE);
    assertThat(reading.notices().get(0).found()).isEqualTo(found);
  }

  @Test
  void warnsOfAnArticleCutByAPaywall() {
    Reading reading = read(PARAGRAPHS + "<div>Subscribe to continue reading this story.</div>");
    assertThat(reading.article()).isPresent();
    assertThat(reading.notices())
        .extracting(notice -> notice.kind())
        .containsExactly(NoticeKind.CUT_TEXT);
  }

  @Test
  void givesTheEntriesOfALiveBlogWithTheirTimes() {
    String updates =
        """
        <script type="application/ld+json">{"@type": "LiveBlogPosting", "liveBlogUpdate": [
        {"@type": "BlogPosting", "headline": "Bridge opens", "datePublished": "2025-05-12T10:42:00+02:00",
         "articleBody": "<p>The mayor has cut the ribbon, and the band plays.</p><p>It rains.</p>"},
        {"@type": "BlogPosting", "articleBody": "People gather on both sides of the new bridge at Solhavn."}]}</script>
        """;
    assertThat(read("<html>" + updates + PARAGRAPHS).article().map(Article::text))
        .contains(
            "10:42 Bridge opens\n\nThe mayor has cut the ribbon, and the band plays.\n\nIt rains.\n\n"
                + "People gather on both sides of the new bridge at Solhavn.");
  }

  @Test
  void takesWhatPeopleSayOfASite(@TempDir Path folder) throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("sites.tsv"),
            "# mended\ncourier.example\ttext\t.odd p\ncourier.example\tdrop\t.poll\ncourier.example\tdate\t.stamp\n");
    String page =
        "<html><link rel=canonical href='https://www.courier.example/a'><div class=stamp>May 12, 2025</div>"
            + "<div class=odd><p>Short.</p><p class=poll>Vote!</p><p>All of the bridge at Solhavn is open now, the mayor said on Monday, and nobody fell in.</p></div>"
            + PARAGRAPHS;
    NamedStream stream =
        new NamedStream(
            "p",
            () -> new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8)),
            Metadata.NONE);
    Article article =
        new PageArticles(PageSelectors.read(file))
            .read(stream)
            .findFirst()
            .orElseThrow()
            .article()
            .orElseThrow();
    assertThat(article.text())
        .isEqualTo(
            "Short.\n\nAll of the bridge at Solhavn is open now, the mayor said on Monday, and nobody fell in.");
    assertThat(article.metadata().datePublished().map(date -> date.day().toString()))
        .contains("2025-05-12");
  }

  @ParameterizedTest
  @ValueSource(strings = {"courier.example", "a\tno\tp", "a\ttext\t[["})
  void tellsWhichLineOfSelectorsIsNone(String line, @TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("sites.tsv"), "# first\n" + line);
    assertThatThrownBy(() -> PageSelectors.read(file))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("line 2");
  }

  @ParameterizedTest
  @CsvSource({
    "utf-8,        iso-8859-1",
    "windows-1252, utf-8",
    "windows-1252, ''",
    "iso-8859-1,   no-such-charset",
    "utf-16,       utf-8"
  })
  void readsPagesWhoseCharsetIsWrongOrMissing(String written, String declared) {
    String meta = declared.isEmpty() ? "" : "<meta charset='" + declared + "'>";
    String page =
        "<html>" + meta + PARAGRAPHS.replace("Solhavn", "Sølhåvn").replaceAll("[“”]", "\"");
    assertThat(read(page.getBytes(Charset.forName(written))).article().orElseThrow().text())
        .startsWith("The new bridge at Sølhåvn will open");
  }

  @Test
  void readsTheCharsetThatIsDeclaredWhereBytesAreNoUtf8() {
    String page =
        "<html><meta charset='koi8-r'><p>" + "Мост откроется в мае, сказала министр. ".repeat(3);
    assertThat(read(page.getBytes(Charset.forName("koi8-r"))).article().orElseThrow().text())
        .startsWith("Мост откроется");
  }

  @Test
  void standsNulBytesAndAHundredThousandNestedTags() {
    Reading nul =
        read(
            "<html><p>The new bri\0dge at Solhavn will open in May, and it is safe to walk on.</p><p>It cost nine million crowns, the ministry told us.");
    assertThat(nul.article().orElseThrow().text()).doesNotContain("\0");
    Reading deep = read("<div>".repeat(100_000) + PARAGRAPHS);
    assertThat(deep.article().map(Article::text).orElse("")).contains("bridge at Solhavn");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <meta property="article:published_time" content="2025-03-04T23:30:00+01:00"> | | 2025-03-04 |
          <meta name="pubdate" content="20250304">                  | | 2025-03-04 |
          <script type="application/ld+json">{"@type":"Article","datePublished":"2025-03-04",}</script> | | 2025-03-04 |
          <script type="application/ld+json">{broken</script>       | <time datetime="2025-03-04">Tuesday</time> | 2025-03-04 | DOUBTFUL_DATE
                                                                    | <span itemprop="datePublished" content="2025-03-04">today</span> | 2025-03-04 |
                                                                    | <div>Published March 4th, 2025</div>   | 2025-03-04 | DOUBTFUL_DATE
                                                                    | <div>Posted 04/03/2025</div>           |            |
                                                                    | <div>Posted 14/03/2025</div>           | 2025-03-14 | DOUBTFUL_DATE
                                                                    | <div>Updated 4 March 2025</div>        |            |
                                                                    | <div>4 March 2025</div><div>6 March 2025</div> |    |
          <link rel="canonical" href="https://a.example/2025/03/04/bridge"> | | 2025-03-04 | DOUBTFUL_DATE
          """)
  void takesADateOnlyWhereItIsSaid(String head, String beside, String day, NoticeKind notice) {
    Reading reading =
        read(
            "<html><head>%s</head><body><h1>Bridge to open</h1>%s%s"
                .formatted(head == null ? "" : head, beside == null ? "" : beside, PARAGRAPHS));
    assertThat(
            reading
                .article()
                .flatMap(article -> article.metadata().datePublished())
                .map(date -> date.day().toString())
                .orElse(null))
        .isEqualTo(day);
    assertThat(reading.notices().stream().map(found -> found.kind()).findFirst().orElse(null))
        .isEqualTo(notice);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <title>Bridge to open in May - The Courier</title>     | <h1>Bridge to open in May</h1> | Bridge to open in May
          <title>Bridge to open in May</title>                   | <h1>The Courier</h1>           | Bridge to open in May
          <title>Bridge to open in May :: Courier</title>        | <h1>The Courier</h1><h2>Bridge to open in May</h2> | Bridge to open in May :: Courier
          <meta property="og:site_name" content="The Courier"><title>Bridge to open in May - The Courier</title> | | Bridge to open in May
          <meta property="og:title" content="Bridge to open &amp;amp; close"> |                   | Bridge to open & close
                                                                 | <h1>Bridge to open &#124; News</h1> | Bridge to open
          """)
  void takesTheHeadlineWithoutTheOutlet(String head, String body, String headline) {
    String page = "<html><head>%s</head><body>%s%s".formatted(head, body, PARAGRAPHS);
    assertThat(read(page.replace("null", "")).article().orElseThrow().metadata().headline())
        .contains(headline);
  }
}
