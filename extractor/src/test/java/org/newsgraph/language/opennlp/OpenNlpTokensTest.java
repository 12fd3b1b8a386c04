package org.newsgraph.language.opennlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.BitSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.language.Document;
import org.newsgraph.language.Sentence;
import org.newsgraph.language.Token;

@Tag("slow")
class OpenNlpTokensTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Holm flew to Kyiv.                | Holm flew to Kyiv .",
        "Holm's aides didn't say.          | Holm 's aides did n't say .",
        "We\u2019re sure they\u2019ll say: \u201cNo.\u201d | We \u2019re sure they \u2019ll say : \u201c No . \u201d",
        "Gen. Lind left the U.S. on Jan. 4. | Gen. Lind left the U.S. on Jan. 4 .",
        "It cost $3.5 billion (3,200,000 euros). | It cost $ 3.5 billion ( 3,200,000 euros ) .",
        "The Kyiv-based, pro-Russian group | The Kyiv - based , pro - Russian group",
        "Jean-Claude O'Brien of AT&T       | Jean-Claude O'Brien of AT&T",
        "Bashar al-Assad and Kim Jong-un   | Bashar al-Assad and Kim Jong-un",
        "The officials' plan\u2014a secret\u2014failed. | The officials ' plan \u2014 a secret \u2014 failed .",
        "US-China talks -- again           | US - China talks -- again",
        "See https://example.org/a.html.   | See https://example.org/a.html .",
        "Holm/Lind Inc. won't pay 5%.      | Holm / Lind Inc. wo n't pay 5 % .",
        "It ended 3-2 at 10:30 p.m.        | It ended 3-2 at 10:30 p.m.",
        "'Go,' he said...                  | ' Go , ' he said ...",
        "The O'\ud83d\ude00 is no half of a pair. | The O'\ud83d\ude00 is no half of a pair .",
      })
  void splitsNews(String text, String tokens) {
    assertThat(String.join(" ", ReadText.forms(ReadText.tokens(text)))).isEqualTo(tokens);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The \ud83d\ude00 \"smile\" of 3\u00bd people\u2026 cost \u20ac5,-!?",
        "\u00a0Odd\u200bspaces\u2003and\u00ad soft-hyphens\u2028",
        "''''....----,,,,((((''s'S'' n't 's -5 +3 $$5 @@ #tag @name",
        "\u0645\u0631\u062d\u0628\u0627 \u4f60\u597d\u3002 na\u0308ive",
      })
  void coversAllButBlanks(String text) {
    Document document = ReadText.tokens(text);
    BitSet covered = new BitSet();
    for (Sentence sentence : document.sentences()) {
      for (Token token : sentence.tokens()) {
        assertThat(token.form()).isEqualTo(document.text(token.span())).isNotBlank();
        assertThat(covered.get(token.begin())).isFalse();
        covered.set(token.begin(), token.end());
      }
    }
    for (int i = 0; i < text.length(); i++) {
      assertThat(covered.get(i)).isEqualTo(!Blank.is(text.charAt(i)));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "A-b", "a.b/", "'s", "--", "$1", "@.", "Ab c "})
  void takesTimeInProportionToTheText(String part) {
    String text = part.repeat(300_000 / part.length());

    assertTimeout(Duration.ofSeconds(20), () -> ReadText.tags(text));
  }
}
