package org.newsgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("slow")
class CommandsTest {

  private static final String COURIER = "../samples/bridge-courier.txt";
  private static final String RADIO = "../samples/council-radio.txt";
  private static final String COURIER_URL = "https://courier.example/news/solhavn-bridge";
  private static final String RADIO_URL = "https://radio-tessa.example/council-ferry";

  @TempDir private Path folder;

  private String export(String store, String... articles) {
    for (String article : articles) {
      assertThat(Run.of("build", article, "--store", path(store)).status()).isZero();
    }
    return Run.of("export", "--store", path(store)).out();
  }

  private String path(String store) {
    return folder.resolve(store).toString();
  }

  @Test
  void buildsTheSameInAnyOrderAndAnyBatches() throws IOException {
    String together = export("together", "../samples");
    String apart = export("apart", samplesBackwards());
    assertThat(together).isNotEmpty().isEqualTo(apart);
  }

  private static String[] samplesBackwards() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("../samples"))) {
      return files
          .map(Path::toString)
          .filter(name -> !name.endsWith(".meta.json"))
          .sorted(Comparator.reverseOrder())
          .toArray(String[]::new);
    }
  }

  @Test
  void changesNothingWhenItBuildsTwice() {
    String once = export("store", COURIER);
    Run again = Run.of("build", COURIER, "--store", path("store"));
    assertThat(again.err()).contains("0 read, 1 known already");
    assertThat(Run.of("export", "--store", path("store")).out()).isEqualTo(once);
  }

  @Test
  void leavesTheOtherAloneWhenItWithdrawsOne() {
    String alone = export("alone", COURIER);
    export("both", COURIER, RADIO);
    assertThat(Run.of("withdraw", RADIO_URL, "--store", path("both")).status()).isZero();
    assertThat(Run.of("export", "--store", path("both")).out()).isEqualTo(alone);
    assertThat(Run.of("withdraw", COURIER_URL, "--store", path("both")).status()).isZero();
    assertThat(Run.of("export", "--store", path("both")).out()).isEmpty();
    Run gone = Run.of("withdraw", COURIER_URL, "--store", path("both"));
    assertThat(gone.status()).isEqualTo(3);
    assertThat(gone.err()).contains("holds no article");
  }

  @Test
  void explainsWhyWordingsAreOneStatement() {
    export("store", "../samples/ferry.jsonl");
    String statement = Run.of("annotate", "../samples/ferry.jsonl").out().replaceAll("\\R", " ");
    Matcher shared =
        Pattern.compile("statements\":\\[\"([^\"]+)\"(?=.*statements\":\\[\"\\1\")")
            .matcher(statement);
    assertThat(shared.find()).isTrue();
    Run why = Run.of("explain", shared.group(1), "--store", path("store"));
    assertThat(why.out())
        .contains("keys that were taken to be one")
        .contains("paraphrase", "truncated", "word stems")
        .contains("The ferry cannot run when the river carries ice");
    Run unknown = Run.of("explain", "person/nobody", "--store", path("store"));
    assertThat(unknown.status()).isEqualTo(3);
    assertThat(unknown.err()).contains("holds no entity").doesNotContain("Exception");
  }

  @Test
  void conformsToTheShapes() {
    export("store", "../samples");
    assertThat(Run.of("validate", "--store", path("store")).out()).contains("conforms");
  }

  @Test
  void annotatesWithOffsetsInCodePoints() throws IOException {
    Path article =
        Files.writeString(
            folder.resolve("a.txt"), "\ud83c\udf09 Bridge\n\n“Yes, it is,” said Ada Holm.");
    JsonNode line = new ObjectMapper().readTree(Run.of("annotate", article.toString()).out());
    int[] text = line.get("text").textValue().codePoints().toArray();
    JsonNode name = line.get("names").get(0);
    assertThat(slice(text, name.get("begin").intValue(), name.get("end").intValue()))
        .isEqualTo("Ada Holm");
    JsonNode quotation = line.get("quotations").get(0);
    JsonNode content = quotation.get("content").get(0);
    assertThat(slice(text, content.get(0).intValue(), content.get(1).intValue()))
        .isEqualTo("“Yes, it is,”");
    assertThat(quotation.get("speakerLabel").textValue()).isEqualTo("Ada Holm");
  }

  private static String slice(int[] points, int begin, int end) {
    return new String(points, begin, end - begin);
  }

  @Test
  void tellsWhatItRefusesAndGoesOn() throws IOException {
    Path lines = folder.resolve("lines.jsonl");
    Files.write(
        lines,
        List.of("[1]", "{\"text\": \"Mayor Ada Holm said it is safe.\"}", "{\"id\": \"x\"}"));
    Run run = Run.of("build", lines.toString(), "--store", path("store"));
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).contains("line 1", "line 3", "1 read", "2 refused");
    Run annotated = Run.of("annotate", lines.toString());
    assertThat(annotated.out().lines()).hasSize(3);
    assertThat(annotated.out().lines().skip(2)).first().asString().contains("\"id\":\"x\"");
  }

  @Test
  void loadsNothingOfABatchThatFails() throws IOException {
    Path bad = Files.write(folder.resolve("bad.bin"), new byte[] {0, 1, 2});
    assertThat(Run.of("build", bad.toString(), "--store", path("store")).status()).isEqualTo(1);
    assertThat(Run.of("export", "--store", path("store")).out()).isEmpty();
  }

  @Test
  void namesTheFaultOfWrongUsageInOneLine() {
    for (List<String> wrong :
        List.of(
            List.of("frob"),
            List.of("build"),
            List.of("query", "no/such"),
            List.of("query", "people/roles", "--param", "x=1"),
            List.of("annotate", COURIER, "--date", "soon"),
            List.of("extract", COURIER, "--base", "nonsense"))) {
      Run run = Run.of(wrong.toArray(String[]::new));
      assertThat(run.status()).as(wrong.toString()).isEqualTo(2);
      assertThat(run.err().lines()).as(wrong.toString()).hasSize(2);
    }
  }

  @Test
  void extractsEveryFormat() {
    for (String format : List.of("nquads", "trig", "turtle", "jsonld")) {
      Run run = Run.of("extract", COURIER, "--format", format);
      assertThat(run.status()).isZero();
      assertThat(run.out()).as(format).contains("ada-holm");
    }
  }
}
