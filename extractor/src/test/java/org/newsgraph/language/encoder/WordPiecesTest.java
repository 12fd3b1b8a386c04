package org.newsgraph.language.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordPiecesTest {

  private static final List<String> VOCABULARY =
      List.of("un", "una", "##able", "##ble", "##a", "##b", "a", "e", "##\u03c2", "\u03c3", "##e");
  private static final WordPieces PIECES = new WordPieces(VOCABULARY);

  @ParameterizedTest
  @CsvSource({
    "unable, una ##ble",
    "UNB, un ##b",
    "\u00c4, a",
    "e\u0301, e",
    "\u03a3\u03a3, \u03c3 ##\u03c2",
    "aaa, a ##a ##a",
  })
  void takesTheLongestPartEachTime(String word, String pieces) {
    assertThat(PIECES.of(word))
        .containsExactly(
            List.of(pieces.split(" ")).stream().mapToInt(VOCABULARY::indexOf).toArray());
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "unx", "\u0301", "bad"})
  void knowsNotWhatHasAPartWithoutPiece(String word) {
    assertThat(PIECES.of(word)).containsExactly(WordPieces.UNKNOWN);
  }

  @Test
  void knowsNoWordOfMoreThanAHundredLetters() {
    assertThat(PIECES.of("a".repeat(100))).hasSize(100);
    assertThat(PIECES.of("a".repeat(101))).containsExactly(WordPieces.UNKNOWN);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "\u03a3", "\u0301\u0316", "a\u0316\u0301", "\ud83a\udd00"})
  void takesTimeInProportionToTheWord(String part) {
    assertThat(PIECES.of("e" + part.repeat(1_000_000))).hasSize(1);
  }
}
