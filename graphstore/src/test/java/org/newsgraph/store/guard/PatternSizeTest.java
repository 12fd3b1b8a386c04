package org.newsgraph.store.guard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatternSizeTest {

  /** At least what compiling would make of it, and not much more. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "abc; 3; 3",
        "a{5}; 5; 9",
        "[a-z(]{2,4}x; 5; 9",
        "(ab){10}; 20; 50",
        "((a{100}){100}){100}; 1000000; 2000000",
        "a\\{100}; 2; 9",
        "(a|b){3,}; 9; 30"
      })
  void measuresRepetitionsWrittenOut(String pattern, long least, long most) {
    assertThat(PatternSize.of(pattern)).isBetween(least, most);
  }
}
