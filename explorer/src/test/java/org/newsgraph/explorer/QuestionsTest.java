package org.newsgraph.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.query.QueryFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The questions that the views ask: sound, bounded, and each asked somewhere. */
class QuestionsTest {

  private static final Path QUESTIONS = Path.of("questions");
  private static final Pattern ASKED =
      Pattern.compile("(?:ask|question)\\(\\s*\"([a-z-]+)\"(?:,\\s*\\{([^}]*)\\})?");
  private static final Pattern VALUE = Pattern.compile("(?:^|,)\\s*(\\w+):");

  static List<Path> questions() throws IOException {
    return files(QUESTIONS, ".rq");
  }

  @ParameterizedTest
  @MethodSource("questions")
  void isBoundedAndSaysWhatItAsks(Path question) throws IOException {
    String text = Files.readString(question);
    assertThat(text).startsWith("#+ summary: ").contains("LIMIT ");
    assertThat(QueryFactory.create(text).isSelectType()).isTrue();
  }

  @Test
  void areAllAskedAndAllThere() throws IOException {
    Set<String> asked = asked().map(call -> call.group(1)).collect(Collectors.toSet());
    assertThat(questions())
        .extracting(file -> file.getFileName().toString().replace(".rq", ""))
        .containsExactlyInAnyOrderElementsOf(asked);
  }

  @Test
  void areAskedWithParametersTheyHave() throws IOException {
    for (MatchResult call : asked().filter(call -> call.group(2) != null).toList()) {
      String text = Files.readString(QUESTIONS.resolve(call.group(1) + ".rq"));
      for (MatchResult value : VALUE.matcher(call.group(2)).results().toList()) {
        assertThat(text).as(call.group()).contains("VALUES ?_" + value.group(1) + " {");
      }
    }
  }

  @Test
  void nothingFromTheStoreIsSetAsMarkup() throws IOException {
    for (Path script : scripts()) {
      assertThat(Files.readString(script))
          .as(script.toString())
          .doesNotContain(
              "innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(");
    }
  }

  private static Stream<MatchResult> asked() throws IOException {
    Set<String> texts = new TreeSet<>();
    for (Path script : scripts()) {
      texts.add(Files.readString(script));
    }
    return texts.stream().flatMap(text -> ASKED.matcher(text).results());
  }

  private static List<Path> scripts() throws IOException {
    return files(Path.of(""), ".js");
  }

  private static List<Path> files(Path folder, String ending) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(ending) && !file.startsWith("target"))
          .sorted()
          .toList();
    }
  }
}
