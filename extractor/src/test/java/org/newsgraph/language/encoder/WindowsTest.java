package org.newsgraph.language.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words stand as the number of their pieces; l before it begins a line, s a sentence. */
class WindowsTest {

  @ParameterizedTest
  @CsvSource({
    "l100 100 54, 3",
    "l100 100 54 1, 3 1",
    "l100 100 s54 1, 2 2",
    "l100 s26 100 100, 1 3",
    "l100 l27 s50 90 90, 2 3",
    "l100 l26 50 90, 1 3",
    "l100 27 l27 s50 100, 2 3",
    "l100 100 50 s100, 3 1",
    "l100 100 50 l100, 3 1",
    "l1 s100 100 100, 1 2 1",
    "l1 s100 100 100 s100, 1 2 2",
  })
  void cutsBetweenLinesThenSentencesThenAnywhere(String words, String sizes) {
    List<String> found = new ArrayList<>();
    new Windows(words(words).iterator()).forEachRemaining(window -> found.add("" + window.size()));

    assertThat(String.join(" ", found)).isEqualTo(sizes);
  }

  @Test
  void makesNoWindowOfNothing() {
    assertThat(new Windows(List.<EncodedWord>of().iterator()).hasNext()).isFalse();
  }

  @Test
  void tellsTheNetworkOfEveryPiece() {
    Columns columns = Columns.of(words("l2 s1 3"));

    assertThat(columns.pieces()).containsExactly(101, 7, 7, 7, 7, 7, 7, 102);
    assertThat(columns.gaps()).containsExactly(0, 3, 1, 2, 2, 1, 1, 0);
    assertThat(columns.shapes()).containsExactly(0, 1, 1, 1, 1, 1, 1, 0);
    assertThat(columns.quotes()).containsExactly(0, 1, 1, 1, 1, 1, 1, 0);
    assertThat(columns.first()).containsExactly(1, 3, 4);
  }

  private static List<EncodedWord> words(String marked) {
    return List.of(marked.split(" ")).stream().map(WindowsTest::word).toList();
  }

  private static EncodedWord word(String marked) {
    int[] pieces = new int[Integer.parseInt(marked.replaceAll("\\D", ""))];
    Arrays.fill(pieces, 7);
    return TestWords.word(
        marked.startsWith("l") ? Gap.LINE : Gap.SPACE, marked.matches("[ls].*"), pieces);
  }
}
