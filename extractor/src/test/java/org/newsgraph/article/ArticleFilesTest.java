package org.newsgraph.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.article.format.Formats;
import org.newsgraph.notice.NoticeKind;

class ArticleFilesTest {

  @TempDir private Path folder;

  private List<Reading> read(String name, byte[] bytes) throws IOException {
    Files.write(folder.resolve(name), bytes);
    try (Stream<Reading> readings =
        new ArticleFiles(new Sources(new Formats(), Fetching.NONE), Metadata.NONE)
            .read(folder.resolve(name).toString())) {
      return readings.toList();
    }
  }

  private Reading one(String name, String text) throws IOException {
    return read(name, text.getBytes(StandardCharsets.UTF_8)).get(0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          a.txt   |                         | EMPTY            | ~~
          a.txt   | ~   ~                   | EMPTY            | ~~
          a.jsonl |                         | EMPTY            | ~~
          a.jsonl | [1, 2]                  | NOT_AN_OBJECT    | line 1
          a.jsonl | "text"                  | NOT_AN_OBJECT    | line 1
          a.jsonl | {"id": "x"}             | NO_TEXT          | line 1
          a.jsonl | {"text": 5}             | NO_TEXT          | line 1
          a.jsonl | {"text": " "}           | EMPTY            | line 1
          a.jsonl | {"text": "x"            | INVALID_JSON     | line 1
          a.jsonl | {"text": "x"} {}        | INVALID_JSON     | line 1
          a.jsonl | plain words             | INVALID_JSON     | line 1
          a.txt   | {"text": "x"            | INVALID_JSON     | line 1
          """)
  void refusesWithANotice(String file, String content, NoticeKind kind, String place)
      throws IOException {
    Reading reading = one(file, content == null ? "" : content);
    assertThat(reading.article()).isEmpty();
    assertThat(reading.notices())
        .singleElement()
        .satisfies(
            notice -> {
              assertThat(notice.kind()).isEqualTo(kind);
              assertThat(notice.place()).isEqualTo(place);
              assertThat(notice.source()).endsWith(file);
            });
  }

  @Test
  void refusesWhatIsNoText() throws IOException {
    assertThat(read("a.txt", new byte[] {'a', 0, 'b'}).get(0).notices().get(0).kind())
        .isEqualTo(NoticeKind.BINARY);
    assertThat(read("b.txt", new byte[] {'a', (byte) 0xe9, 'b'}).get(0).notices().get(0))
        .satisfies(
            notice -> {
              assertThat(notice.kind()).isEqualTo(NoticeKind.INVALID_UTF8);
              assertThat(notice.found()).contains("byte 1");
            });
  }

  @Test
  void refusesALineThatIsTooLongAndReadsTheNext() throws IOException {
    String line = "{\"text\": \"" + "x".repeat(50_000_000) + "\"}\n{\"text\": \"Short.\"}\n";
    List<Reading> readings = read("a.jsonl", line.getBytes(StandardCharsets.UTF_8));
    assertThat(readings).hasSize(2);
    assertThat(readings.get(0).notices().get(0).kind()).isEqualTo(NoticeKind.TOO_LONG);
    assertThat(readings.get(1).article().orElseThrow().text()).isEqualTo("Short.");
  }

  @Test
  void leavesOutAValueItCannotReadAndKeepsTheArticle() throws IOException {
    Reading reading =
        one("a.jsonl", "{\"text\": \"x\", \"datePublished\": \"soon\", \"url\": true}");
    assertThat(reading.article().orElseThrow().metadata()).isEqualTo(Metadata.NONE);
    assertThat(reading.notices())
        .extracting(notice -> notice.kind())
        .containsOnly(NoticeKind.UNREADABLE_VALUE);
  }

  @Test
  void readsMetadataBesideATextAndPrefersTheArticlesOwn() throws IOException {
    Files.writeString(folder.resolve("a.meta.json"), "{\"publisher\": \"Beside\", \"id\": \"7\"}");
    Metadata text = one("a.txt", "Some words.").article().orElseThrow().metadata();
    assertThat(text.publisher()).contains("Beside");
    Metadata own =
        one("a.jsonl", "{\"text\": \"x\", \"publisher\": {\"name\": \"Own\"}}")
            .article()
            .orElseThrow()
            .metadata();
    assertThat(own.publisher()).contains("Own");
    assertThat(own.id()).as("one id would be that of every line").isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"{broken", "[]", "{\"datePublished\": \"soon\"}", "{\"url\": 5.5e}"})
  void refusesAnArticleWhoseMetadataCannotBeRead(String beside) throws IOException {
    Files.writeString(folder.resolve("a.meta.json"), beside);
    Reading reading = one("a.txt", "Some words.");
    assertThat(reading.article()).isEmpty();
    assertThat(reading.notices().get(0).source()).endsWith("a.meta.json");
  }

  @Test
  void goesOnBehindALoopOfLinks() throws IOException {
    Path in = Files.createDirectories(folder.resolve("in/sub"));
    Files.createSymbolicLink(in.resolve("loop"), folder.resolve("in"));
    Files.writeString(folder.resolve("in/z.txt"), "Last.");
    try (Stream<Reading> readings =
        new ArticleFiles(new Sources(new Formats(), Fetching.NONE), Metadata.NONE)
            .read(folder.resolve("in").toString())) {
      assertThat(readings.map(reading -> reading.article().isPresent()))
          .containsExactly(false, true);
    }
  }

  @Test
  void takesNoMoreThanItIsAskedFor() throws IOException {
    Files.writeString(folder.resolve("many.jsonl"), "{\"text\": \"x\"}\n".repeat(100_000));
    AtomicInteger taken = new AtomicInteger();
    try (Stream<Reading> readings =
        new ArticleFiles(new Sources(new Formats(), Fetching.NONE), Metadata.NONE)
            .read(folder.resolve("many.jsonl").toString())) {
      readings.peek(reading -> taken.incrementAndGet()).iterator().next();
    }
    assertThat(taken).hasValueLessThan(10);
  }

  @Test
  void replacesWhatNoTextCanHold() throws IOException {
    Reading reading = one("a.jsonl", "{\"text\": \"a \\ud800 b\"}");
    assertThat(reading.article().orElseThrow().text()).isEqualTo("a \ufffd b");
    assertThat(reading.notices()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Bridge to reopen\\n\\nThe bridge will open. | Bridge to reopen
          The bridge will open.\\n\\nIt is new.       |
          Bridge to reopen\\nThe bridge will open.    |
          Only one line                              |
          """)
  void takesAFirstLineForAHeadlineIfItIsOne(String text, String headline) throws IOException {
    Metadata metadata = one("a.txt", text.replace("\\n", "\n")).article().orElseThrow().metadata();
    assertThat(metadata.headline().orElse(null)).isEqualTo(headline);
  }

  @Test
  void keepsTheTextAsItStands() throws IOException {
    assertThat(one("a.txt", "\ufeffA\r\n b \n").article().orElseThrow().text())
        .isEqualTo("A\r\n b \n");
  }

  @Test
  void takesTheUrlThenTheIdThenTheTextForTheKey() throws IOException {
    assertThat(
            one("a.jsonl", "{\"text\":\"x\",\"url\":\"u\",\"id\":\"i\"}")
                .article()
                .orElseThrow()
                .key())
        .isEqualTo("u");
    assertThat(one("b.jsonl", "{\"text\":\"x\",\"id\":\"i\"}").article().orElseThrow().key())
        .isEqualTo("i");
    assertThat(one("c.txt", "x").article().orElseThrow().key()).isEqualTo(Article.sha256("x"));
  }

  @Test
  void walksFoldersInOrderWithoutHiddenFiles() throws IOException {
    Files.createDirectories(folder.resolve("in/.git"));
    Files.writeString(folder.resolve("in/b.txt"), "Second.");
    Files.writeString(folder.resolve("in/a.txt"), "First.");
    Files.writeString(folder.resolve("in/.git/c.txt"), "Hidden.");
    Files.writeString(folder.resolve("in/a.meta.json"), "{}");
    try (Stream<Reading> readings =
        new ArticleFiles(new Sources(new Formats(), Fetching.NONE), Metadata.NONE)
            .read(folder.resolve("in").toString())) {
      assertThat(readings.map(reading -> reading.article().orElseThrow().text()))
          .containsExactly("First.", "Second.");
    }
  }
}
