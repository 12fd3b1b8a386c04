package org.newsgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An article over which the program throws costs that article and nothing else. */
class FaultsTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int ARTICLES = 100;
  private static final int POISONED = 41;

  @TempDir private Path folder;

  private static Run run(String... arguments) {
    return Run.of(PoisonedProfile.FACTORY, arguments);
  }

  private String path(String name) {
    return folder.resolve(name).toString();
  }

  /** A hundred articles, one of which does something to the program. */
  private String articles(String poison) throws IOException {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < ARTICLES; i++) {
      String text = i == POISONED ? "Poison " + poison + "." : "Person" + i + " sits here.";
      lines.add("{\"id\": \"a%d\", \"text\": \"%s\"}".formatted(i, text));
    }
    return Files.write(folder.resolve("articles.jsonl"), lines).toString();
  }

  @ParameterizedTest
  @ValueSource(strings = {"throws", "recurses", "is giant"})
  void buildsAllOthers(String poison) throws IOException {
    Run built = run("build", articles(poison), "--store", path("store"));
    assertThat(built.status()).isEqualTo(1);
    assertThat(built.err())
        .contains("100 articles: 99 read", "0 refused, 1 failed by a fault of the program")
        .containsOnlyOnce("error: a41, step ")
        .contains("please report")
        .doesNotContain("\tat ");
    assertThat(Files.readString(folder.resolve("store.faults.log"))).contains("a41", "\tat ");
    String export = run("export", "--store", path("store")).out();
    assertThat(export).contains("person/person0>", "person/person99>").doesNotContain("poison");
  }

  @Test
  void triesTheFailedArticleAgainTheNextTime() throws IOException {
    String articles = articles("throws");
    run("build", articles, "--store", path("store"));
    Run again = run("build", articles, "--store", path("store"));
    assertThat(again.err()).contains("0 read, 99 known already, 0 refused, 1 failed");
  }

  @Test
  void annotatesAllOthersInTheirOrder() throws IOException {
    Run annotated = run("annotate", articles("throws"), "-o", path("out.jsonl"));
    assertThat(annotated.status()).isEqualTo(1);
    List<String> lines = Files.readAllLines(folder.resolve("out.jsonl"));
    assertThat(lines).hasSize(ARTICLES);
    for (int i = 0; i < ARTICLES; i++) {
      JsonNode line = JSON.readTree(lines.get(i));
      assertThat(line.get("id").textValue()).isEqualTo("a" + i);
      assertThat(line.get("names")).hasSize(i == POISONED ? 0 : 1);
      assertThat(line.has("notices")).isEqualTo(i == POISONED);
    }
    JsonNode failed = JSON.readTree(lines.get(POISONED));
    assertThat(failed.get("text").textValue()).isEqualTo("Poison throws.");
    assertThat(failed.get("notices").get(0).textValue()).contains("fault");
    assertThat(folder.resolve("out.jsonl.faults.log")).exists();
  }

  @Test
  void extractsAllOthers() throws IOException {
    Run extracted = run("extract", articles("throws"), "-o", path("out.nq"));
    assertThat(extracted.status()).isEqualTo(1);
    assertThat(Files.readString(folder.resolve("out.nq")))
        .contains("person/person0>", "person/person99>");
  }

  @ParameterizedTest
  @ValueSource(strings = {"names", "same"})
  void evaluatesAllOthers(String kind) throws IOException {
    List<String> gold = new ArrayList<>();
    for (String line : Files.readAllLines(Path.of(articles("throws")))) {
      gold.add(
          line.substring(0, line.length() - 1)
              + ", \"names\": [[0, 6, \"Person\"]], \"entities\": []}");
    }
    Path file = Files.write(folder.resolve("gold.jsonl"), gold);
    Run evaluated = run("evaluate", kind, file.toString());
    assertThat(evaluated.status()).isEqualTo(1);
    assertThat(evaluated.err()).containsOnlyOnce("error: a41, step ");
    assertThat(evaluated.out()).contains("100 articles");
    Files.deleteIfExists(Path.of("newsgraph.faults.log"));
  }

  @Test
  void endsARunInWhichTooMuchFailsAndKeepsWhatWasRead() throws IOException {
    List<String> lines = new ArrayList<>(Files.readAllLines(Path.of(articles("throws"))));
    for (int i = 0; i < 1000; i++) {
      lines.add("{\"id\": \"b%d\", \"text\": \"Poison throws.\"}".formatted(i));
    }
    Path file = Files.write(folder.resolve("many.jsonl"), lines);
    Run built = run("build", file.toString(), "--store", path("store"), "--max-faults", "3");
    assertThat(built.status()).isEqualTo(3);
    assertThat(built.err()).contains("stopped, since 3 articles failed", "102 articles: 99 read");
    assertThat(run("export", "--store", path("store")).out()).contains("person/person99>");
  }

  @Test
  void endsWhenTheInstallationIsBrokenAndKeepsWhatWasRead() throws IOException {
    Run built = run("build", articles("has no model"), "--store", path("store"));
    assertThat(built.status()).isEqualTo(3);
    assertThat(built.err()).contains("Model test").doesNotContain("fault");
    assertThat(run("export", "--store", path("store")).out()).contains("person/person40>");
  }
}
