package org.newsgraph.curation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CuratedLinesTest {

  /** Lines written as "a = b, a != c, a = wikidata:Q1"; the first is line 1. */
  static List<CuratedLine> lines(String text) {
    String[] lines = text.split(", ");
    return IntStream.range(0, lines.length).mapToObj(i -> line(lines[i], i + 1)).toList();
  }

  private static CuratedLine line(String text, int number) {
    String[] parts = text.split(" ");
    Verdict verdict =
        switch (parts[1]) {
          case "=" -> Verdict.SAME;
          case "!=" -> Verdict.DIFFERENT;
          default -> Verdict.CLOSE;
        };
    return new CuratedLine(
        path(parts[0]), verdict, path(parts[2]), new Origin("who.csv", number, ""));
  }

  private static String path(String name) {
    return name.contains(":") || name.contains("/") ? name : "person/" + name;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a = b, a != b | 1 2",
        "a = b, b != a | 1 2",
        "a = b, b = c, a != c | 1 2 3",
        "a = b, b = c, c = d, d = e, e = b, a != e | 1 5 6",
        "a = wikidata:Q1, a = wikidata:Q2 | 1 2",
        "a = wikidata:Q1, b = wikidata:Q2, a = b | 1 2 3",
        "a = wikidata:Q1, b = wikidata:Q1, a != b | 1 2 3",
        "a = wikidata:Q1, a != wikidata:Q1 | 1 2",
        "a = wikidata:Q1, a = b, b != wikidata:Q1 | 1 2 3",
        "a = geonames:1, a = geonames:2 | 1 2",
        "a~x != a, a~x = a | 1 2",
        "a~x != a, a~x = wikidata:Q1, a = wikidata:Q1 | 1 2 3",
        "a~x = b, a~y = b, a~x != a~y | 1 2 3",
        "a~x = wikidata:Q1, a~x = wikidata:Q2 | 1 2",
      })
  void namesTheLinesOfEachContradiction(String text, String numbers) {
    List<CuratedLine> lines = new ArrayList<>(lines(text));
    Collections.reverse(lines);
    assertThatThrownBy(() -> CuratedLines.of(lines))
        .isInstanceOf(ContradictoryCuration.class)
        .message()
        .contains(Arrays.stream(numbers.split(" ")).map(n -> "who.csv:" + n + ":").toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a = b, a = b, b = a",
        "a = b, b != c",
        "a = wikidata:Q1, a = geonames:1",
        "a = wikidata:Q1, a != wikidata:Q2",
        "a = wikidata:Q1, b = wikidata:Q2, a != b",
        "a = https://one.example/1, a = https://one.example/2",
        "a = wikidata:Q1, a ~ wikidata:Q2, a ~ wikidata:Q3",
        "a = wikidata:Q1, a~x = wikidata:Q2, a~y != a",
        "a~x = wikidata:Q1, a = wikidata:Q1",
      })
  void takesWhatCanHoldTogether(String text) {
    assertThat(CuratedLines.of(lines(text)).lines()).hasSameSizeAs(lines(text));
  }

  @Test
  void tellsManyContradictionsInAnAnswerOfBoundedLength() {
    List<CuratedLine> many = new ArrayList<>();
    for (int i = 1; i <= 500; i++) {
      many.addAll(lines("a%d = wikidata:Q1%d, a%d = wikidata:Q2%d".formatted(i, i, i, i)));
    }
    assertThatThrownBy(() -> CuratedLines.of(many)).hasMessageContaining("and 480 more");
  }
}
