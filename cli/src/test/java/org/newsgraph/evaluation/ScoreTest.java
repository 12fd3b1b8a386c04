package org.newsgraph.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.language.Span;

class ScoreTest {

  @ParameterizedTest
  @CsvSource({
    // gold, found, exact: met right, overlapping: met right
    "0-5,       0-5,         1 1, 1 1",
    "0-5,       0-4,         0 0, 1 1",
    "0-5,       5-9,         0 0, 0 0",
    "0-5 6-9,   0-9,         0 0, 2 1",
    "0-9,       0-5 6-9 9-12,0 0, 1 2",
    "'',        0-5,         0 0, 0 0",
    "0-5,       '',          0 0, 0 0",
  })
  void countsBothSidesByThemselves(String gold, String found, String exactly, String overlapping) {
    SpanTally tally = SpanTally.of(spans(gold), spans(found));
    assertThat(tally.exact().met() + " " + tally.exact().right()).isEqualTo(exactly);
    assertThat(tally.overlapping().met() + " " + tally.overlapping().right())
        .isEqualTo(overlapping);
  }

  @ParameterizedTest
  @CsvSource({
    "4, 2, 3, 2, 0.6667, 0.5, 0.5714",
    "0, 0, 3, 0, 0, 0, 0",
    "3, 0, 0, 0, 0, 0, 0",
    "0, 0, 0, 0, 0, 0, 0",
  })
  void tellsPrecisionRecallAndTheirMean(
      int gold, int met, int found, int right, double precision, double recall, double f1) {
    Score score = new Score(gold, met, found, right);
    assertThat(score.precision()).isCloseTo(precision, within(0.0001));
    assertThat(score.recall()).isCloseTo(recall, within(0.0001));
    assertThat(score.f1()).isCloseTo(f1, within(0.0001));
  }

  private static Set<Span> spans(String spans) {
    List<Span> list =
        Arrays.stream(spans.split(" "))
            .filter(span -> !span.isEmpty())
            .map(ScoreTest::span)
            .toList();
    return new TreeSet<>(list);
  }

  private static Span span(String span) {
    String[] ends = span.split("-");
    return new Span(Integer.parseInt(ends[0]), Integer.parseInt(ends[1]));
  }
}
