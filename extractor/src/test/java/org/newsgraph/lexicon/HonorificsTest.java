package org.newsgraph.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HonorificsTest {

  @ParameterizedTest
  @CsvSource({
    "mr ada holm jr, ada holm",
    "prof dr holm, holm",
    "ada judge, ada judge",
    "judge judge, judge",
    "king harald, king harald",
    "president, president",
    "jr, jr"
  })
  void leavesTheNameItself(String words, String name) {
    assertThat(Honorifics.without(List.of(words.split(" ")))).isEqualTo(List.of(name.split(" ")));
  }
}
