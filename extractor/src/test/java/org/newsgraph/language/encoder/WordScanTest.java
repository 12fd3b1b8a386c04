package org.newsgraph.language.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordScanTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Holm's 12.5% | Holm ' s 12 . 5 %",
        "a\u00adb\u200dc | a b c",
        "na\u00efve e\u0301te\u0301 | na\u00efve e\u0301te\u0301",
        "ok\ud83d\ude00\ud83d\ude00 no | ok \ud83d\ude00 \ud83d\ude00 no",
        "\ue000x\ud800y | x y",
        "B2B | B2B",
      })
  void findsWords(String text, String words) {
    assertThat(told(text, word -> word.span().of(text))).isEqualTo(words);
  }

  @Test
  void findsNoWordInWhiteSpace() {
    assertThat(words("\t\n  ")).isEmpty();
    assertThat(words("")).isEmpty();
  }

  @Test
  void tellsGaps() {
    assertThat(told("a, b\nc \r\n\n d\u00a0e", word -> word.gap().toString()))
        .isEqualTo("PARAGRAPH NOTHING SPACE LINE PARAGRAPH SPACE");
  }

  @ParameterizedTest
  @CsvSource({
    "the, LOWER",
    "Ada, TITLE",
    "\u01c5a, TITLE",
    "NATO, CAPITALS",
    "A, INITIAL",
    "McRae, MIXED",
    "iPhone, MIXED",
    "NGOs, MIXED",
    "2019, DIGITS",
    "\u00bd, DIGITS",
    "G20, LETTERS_AND_DIGITS",
    "\u6771\u4eac, CASELESS",
    "\u6771a, LOWER",
    "$, SYMBOL",
    "\ud83d\ude00, SYMBOL",
  })
  void tellsShapes(String word, WordShape shape) {
    assertThat(WordShape.of(word)).isEqualTo(shape);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "a \"b\" c | 0 2 1 3 0",
        "\u201ca\u201d b | 2 1 3 0",
        "\u201ea\u201c b | 2 1 2 1",
        "\u00aba\u00bb b | 2 1 3 0",
        "b\u201d \"a | 0 3 2 1",
        "\u201ca \"b | 2 1 3 0",
      })
  void tellsQuotations(String text, String states) {
    assertThat(told(text, word -> "" + word.quotation().ordinal())).isEqualTo(states);
  }

  @Test
  void endsQuotationsWithTheirLine() {
    assertThat(told("\u201ca\nb", word -> "" + word.quotation().ordinal())).isEqualTo("2 1 0");
  }

  /** Words that may open a window stand after a bar. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      value = {
        "|He left. |She stayed.",
        "|Mr. Holm left.",
        "|Dr. No! |He came",
        "|He left.\" |She stayed.",
        "|He left (today.) |She stayed",
        "|It fell. but rose",
        "|It fell.It rose",
        "|.\u201d |So",
        "|Why? |\u201cBecause",
      })
  void knowsWhereSentencesBegin(String marked) {
    String text = marked.replace("|", "");
    StringBuilder found = new StringBuilder(text);
    List<EncodedWord> words = words(text);
    for (int i = words.size() - 1; i >= 0; i--) {
      found.insert(words.get(i).span().begin(), words.get(i).opensSentence() ? "|" : "");
    }

    assertThat(found).hasToString(marked);
  }

  private static String told(String text, Function<EncodedWord, String> what) {
    return words(text).stream().map(what).collect(Collectors.joining(" "));
  }

  private static List<EncodedWord> words(String text) {
    List<EncodedWord> words = new ArrayList<>();
    new WordScan(text, new WordPieces(List.of())).forEachRemaining(words::add);
    return words;
  }
}
