package org.newsgraph.article.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.article.ArticleFiles;
import org.newsgraph.article.Fetching;
import org.newsgraph.article.Metadata;
import org.newsgraph.article.Reading;
import org.newsgraph.article.Sources;
import org.newsgraph.notice.Notice;
import org.newsgraph.notice.NoticeKind;

/** A folder with one of everything broken: each is named with its remedy, and the rest is read. */
class BadInputTest {

  private static final byte[] GOOD = Samples.bytes(Samples.FIRST);

  @TempDir private Path folder;

  private List<Reading> read(String name, byte[] bytes) throws IOException {
    Files.write(folder.resolve(name), bytes);
    return readAll();
  }

  private List<Reading> readAll() {
    try (Stream<Reading> readings =
        new ArticleFiles(new Sources(new Formats(), Fetching.NONE), Metadata.NONE)
            .read(folder.toString())) {
      return readings.toList();
    }
  }

  private static List<NoticeKind> kinds(List<Reading> readings) {
    return readings.stream()
        .flatMap(reading -> reading.notices().stream())
        .map(Notice::kind)
        .toList();
  }

  private static long articles(List<Reading> readings) {
    return readings.stream().filter(reading -> reading.article().isPresent()).count();
  }

  @Test
  void readsATruncatedGzipAsFarAsItGoes() throws IOException {
    byte[] gzip = Samples.gzip(Samples.bytes(Samples.JSON_LINES.repeat(20_000)));
    List<Reading> readings = read("a.jsonl.gz", Arrays.copyOf(gzip, gzip.length - 20));
    assertThat(articles(readings)).isPositive();
    assertThat(kinds(readings)).contains(NoticeKind.UNREADABLE_FILE);
  }

  @Test
  void stopsAtAZipBombAndReadsTheNextFile() throws IOException {
    Files.write(folder.resolve("b.txt"), GOOD);
    byte[] bomb = Samples.zip(Map.of("zeros.jsonl", new byte[150_000_000]));
    List<Reading> readings = read("a.zip", bomb);
    assertThat(kinds(readings)).contains(NoticeKind.OVERINFLATED);
    assertThat(articles(readings)).isOne();
  }

  @Test
  void opensArchivesInArchivesUpToALimit() throws IOException {
    byte[] nested = GOOD;
    for (int depth = 0; depth < 7; depth++) {
      nested = Samples.zip(Map.of(depth == 0 ? "a.txt" : depth + ".zip", nested));
    }
    assertThat(kinds(read("a.zip", nested))).containsExactly(NoticeKind.NESTED_TOO_DEEP);
  }

  @Test
  void writesNothingWhereATarPointsTo() throws IOException {
    Path inner = Files.createDirectories(folder.resolve("in"));
    Files.write(inner.resolve("a.tar"), Samples.tar(Map.of("../../out.txt", GOOD)));
    assertThat(articles(readAll())).isOne();
    try (Stream<Path> files = Files.walk(folder)) {
      assertThat(files.filter(Files::isRegularFile)).hasSize(1);
    }
  }

  @Test
  void readsAWebArchiveUpToARecordThatLies() throws IOException {
    String warc =
        Samples.warc(Samples.FIRST_URL, "text/html", Samples.page(Samples.FIRST_URL, Samples.FIRST))
            + Samples.record(
                Samples.SECOND_URL,
                2_000_000_000L,
                "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 1999999000\r\n\r\n<p>Short");
    List<Reading> readings = read("a.warc", Samples.bytes(warc));
    assertThat(articles(readings)).isOne();
    assertThat(kinds(readings)).isNotEmpty();
  }

  @Test
  void tellsOfAnEmptyFeedAndReadsALongOne() throws IOException {
    Files.writeString(folder.resolve("a.xml"), "<rss><channel><title>x</title></channel></rss>");
    StringBuilder feed = new StringBuilder("<rss><channel>");
    for (int i = 0; i < 50_000; i++) {
      feed.append("<item><guid>https://a.example/")
          .append(i)
          .append("</guid><description>Word.</description></item>");
    }
    List<Reading> readings = read("b.xml", Samples.bytes(feed + "</channel></rss>"));
    assertThat(kinds(readings)).contains(NoticeKind.EMPTY);
    assertThat(articles(readings)).isEqualTo(50_000);
  }

  @Test
  void goesOnBehindBrokenLinesOfATable() throws IOException {
    String csv =
        "text,url\nGood words.,https://a.example/1\n\"Broken \"quotes, and more\nShort\nMore words.,https://a.example/2\n";
    List<Reading> readings = read("a.csv", Samples.bytes(csv));
    assertThat(articles(readings)).isPositive();
    assertThat(kinds(readings)).containsAnyOf(NoticeKind.WRONG_COLUMNS, NoticeKind.INVALID_TABLE);
    assertThat(kinds(read("a.csv", Samples.bytes("a,b\n1,2\n"))))
        .containsExactly(NoticeKind.NO_TEXT_COLUMN);
  }

  @Test
  void refusesXmlThatDrawsInOtherFiles() throws IOException {
    Path secret = Files.writeString(folder.resolve(".secret"), "The secret of the harbour.");
    String xml =
        "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY x SYSTEM \"%s\">]><rss><channel><item><description>&x;</description></item></channel></rss>"
            .formatted(secret.toUri());
    List<Reading> readings = read("a.xml", Samples.bytes(xml));
    assertThat(articles(readings)).isZero();
    assertThat(readings.toString()).doesNotContain("secret of the harbour");
    assertThat(kinds(readings)).containsAnyOf(NoticeKind.XML_ENTITIES, NoticeKind.INVALID_XML);
  }

  @Test
  void refusesXmlWithoutNews() throws IOException {
    assertThat(kinds(read("a.xml", Samples.bytes("<?xml version='1.0'?><recipe><step/></recipe>"))))
        .containsExactly(NoticeKind.UNKNOWN_XML);
  }

  @Test
  void passesByAPipeInAFolder() throws IOException, InterruptedException {
    Path pipe = folder.resolve("a.pipe");
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/mkfifo")), "There is no mkfifo here");
    new ProcessBuilder("/usr/bin/mkfifo", pipe.toString()).start().waitFor();
    List<Reading> readings = read("b.txt", GOOD);
    assertThat(articles(readings)).isOne();
    assertThat(kinds(readings)).containsExactly(NoticeKind.UNREADABLE_FILE);
  }

  @Test
  void namesEachOfManyBrokenFilesAndReadsTheGoodOne() throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("404.html", Samples.bytes("<html><title>404 Not Found</title><p>Nothing is here."));
    files.put("bomb.gz", Samples.gzip(new byte[150_000_000]));
    files.put("broken.json", Samples.bytes("{\n\"a\": [{\"text\": \"x\""));
    files.put("noise.bin", new byte[] {1, 2, 3, 0, 5});
    files.put("paper.pdf", Samples.bytes("%PDF-1.7 ..."));
    files.put("scripts.html", Samples.bytes("<html><script>go()</script></html>"));
    files.put("wrong.zip", Samples.bytes("PK\3\4 and then nothing of the kind"));
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Files.write(folder.resolve(file.getKey()), file.getValue());
    }
    List<Reading> readings = read("zz.txt", GOOD);
    assertThat(articles(readings)).isOne();
    for (String name : files.keySet()) {
      assertThat(readings)
          .as(name)
          .anyMatch(
              reading ->
                  reading.notices().stream()
                      .anyMatch(notice -> notice.isError() && notice.source().contains(name)));
    }
  }
}
