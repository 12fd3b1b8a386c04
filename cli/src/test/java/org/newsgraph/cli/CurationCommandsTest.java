package org.newsgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("slow")
class CurationCommandsTest {

  private static final String COURIER = "../samples/bridge-courier.txt";
  private static final String RADIO = "../samples/council-radio.txt";
  private static final String LINE = ":person/tomas-vik,same,:person/elin-sand\n";

  @TempDir private Path folder;

  private Path table(String lines) throws IOException {
    return Files.writeString(folder.resolve("who.csv"), "entity,relation,target\n" + lines);
  }

  private String store() {
    return folder.resolve("store").toString();
  }

  private Run build(String... more) {
    String[] all = new String[more.length + 3];
    all[0] = "build";
    all[1] = "--store";
    all[2] = store();
    System.arraycopy(more, 0, all, 3, more.length);
    return Run.of(all);
  }

  private String export() {
    return Run.of("export", "--store", store()).out();
  }

  @Test
  void appliesExplainsAndTakesBackWithoutReadingAgain() throws IOException {
    build(COURIER, RADIO);
    String before = export();
    Run applied = build("--curation", table(LINE + ":person/nobody,is,Q1\n,,\n").toString());
    assertThat(applied.status()).isEqualTo(1);
    assertThat(applied.err())
        .contains("warning: who.csv, line 3: expected an entity or statement of the store")
        .contains("line 4: expected an entity, a relation")
        .contains("0 read", "2 lines of curation");
    assertThat(Run.of("explain", "person/elin-sand", "--store", store()).out())
        .contains("2 keys that were taken to be one", "a person says so", "What people say");
    assertThat(Run.of("validate", "--store", store()).out()).contains("conforms");
    build(COURIER);
    assertThat(export()).contains("who.csv:2");
    assertThat(build("--curation", table("").toString()).status()).isZero();
    assertThat(export()).isEqualTo(before);
  }

  @Test
  void changesNothingWhenLinesContradictEachOther() throws IOException {
    build(COURIER);
    String before = export();
    Path table = table(LINE + ":person/elin-sand,different,:person/tomas-vik\n");
    Run refused = build("../samples/ferry.jsonl", "--curation", table.toString());
    assertThat(refused.status()).isEqualTo(3);
    assertThat(refused.err()).contains("who.csv:2:", "who.csv:3:").doesNotContain("Exception");
    assertThat(export()).isEqualTo(before);
  }

  @Test
  void annotatesAndExtractsAsPeopleSay() throws IOException {
    String table = table(":person/tomas-vik,is,Q4242\n").toString();
    assertThat(Run.of("annotate", COURIER, "--curation", table).out()).contains("\"Q4242\"");
    assertThat(Run.of("extract", COURIER, "--curation", table, "--format", "turtle").out())
        .contains("<http://www.wikidata.org/entity/Q4242>");
  }

  @Test
  void partsTwoPeopleOfOneName() throws IOException {
    build(COURIER, RADIO);
    String before = export();
    assertThat(before).doesNotContain("/person/ada-holm~");
    String table =
        parting(":person/ada-holm,is,Q4242,https://radio-tessa.example/council-ferry\n").toString();
    assertThat(build("--curation", table).status()).isZero();
    String parted = export();
    assertThat(Run.of("extract", RADIO, COURIER, "--curation", table).out()).isEqualTo(parted);
    assertThat(iris(Run.of("annotate", COURIER, RADIO, "--curation", table).out()))
        .isSubsetOf(iris(parted))
        .contains("person/ada-holm~a1e99391a72229f4")
        .anyMatch(path -> path.matches("statement/.*~a1e99391a72229f4"));
    assertThat(iris(Run.of("annotate", RADIO, "--store", store()).out())).isSubsetOf(iris(parted));
    assertThat(Run.of("explain", "person/ada-holm~a1e99391a72229f4", "--store", store()).out())
        .contains("parted by a person: same kind and same normalised name", "who.csv:2", "Q4242")
        .doesNotContain("courier");
    assertThat(Run.of("explain", "person/ada-holm", "--store", store()).out())
        .contains("who.csv:2", ":article/a1e99391a72229f4");
    assertThat(Run.of("validate", "--store", store()).out()).contains("conforms");
    assertThat(build("--curation", table("").toString()).status()).isZero();
    assertThat(export()).isEqualTo(before);
  }

  @Test
  void tellsOfAnArticleThatIsNotThere() throws IOException {
    String table =
        parting(
                ":person/ada-holm,is,Q1,https://elsewhere.example/1\n"
                    + ":person/nobody,is,Q2,https://courier.example/news/solhavn-bridge\n")
            .toString();
    Run told = build(COURIER, "--curation", table);
    assertThat(told.status()).isZero();
    assertThat(told.err())
        .contains("line 2: expected an article of the store", "2 lines of curation")
        .containsPattern("line 3: expected an entity .* found person/nobody of article/");
    assertThat(Run.of("annotate", COURIER, "--curation", table).err())
        .contains("line 2: expected an article of the store", "line 3: expected an entity");
  }

  private Path parting(String lines) throws IOException {
    return Files.writeString(folder.resolve("who.csv"), "entity,relation,target,article\n" + lines);
  }

  /** The entities and statements that a text names, by their paths. */
  private static List<String> iris(String text) {
    return Pattern.compile("newsgraph/data/((?:person|organization|place|statement)/[^>\"]+)")
        .matcher(text)
        .results()
        .map(found -> found.group(1))
        .distinct()
        .toList();
  }

  @Test
  void tellsOfAFileThatIsNotThere() {
    Run missing = build("--curation", folder.resolve("none.csv").toString());
    assertThat(missing.status()).isEqualTo(3);
    assertThat(missing.err()).contains("none.csv");
  }
}
