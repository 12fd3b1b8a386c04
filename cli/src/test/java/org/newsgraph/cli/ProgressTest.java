package org.newsgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalLong;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgressTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "68  | 2.2  | 297   | 68 of 297 articles, 31 a second, 8 s left",
        "3   | 10   | 9     | '3 of 9 articles, 0.3 a second, 20 s left'",
        "100 | 10   | 10000 | 100 of 10000 articles, 10 a second, 17 min left",
        "1   | 10   | 1000  | '1 of 1000 articles, 0.1 a second, 3 h left'",
        "5   | 1    |       | '5 articles, 5.0 a second'",
        "5   | 1    | 4     | '5 articles, 5.0 a second'",
        "0   | 0    | 10    | '0 of 10 articles, 0.0 a second'"
      })
  void saysHowFarARunIs(long articles, double seconds, Long total, String line) {
    OptionalLong known = total == null ? OptionalLong.empty() : OptionalLong.of(total);
    assertThat(Progress.line(articles, seconds, known)).isEqualTo(line.strip());
  }
}
