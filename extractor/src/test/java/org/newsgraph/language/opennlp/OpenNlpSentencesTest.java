package org.newsgraph.language.opennlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.language.Document;

/** Each line of the tables is a text in which | stands where a new sentence begins. */
@Tag("slow")
class OpenNlpSentencesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ada Holm left. |She came back on Monday.",
        "Gen. Ada Holm met Sen. Bo Lind on Jan. 4 in Washington. |They talked.",
        "He met Lt. Col. Bo Lind and Mrs. Holm. |Both were well.",
        "Clause No. 5 was dropped. |Nobody said No. |That was all.",
        "Lind came at 5 p.m. Monday to the hall. |It was empty.",
        "The hall closed at 5 p.m. |The guests left.",
        "Lind came at 5 p.m. |Police were there.",
        "The U.S. Senate met. |It rose at noon.",
        "He flew to the U.S. |The trip was long.",
        "J. R. Lind and A. Holm wrote it. |It sold well.",
        "Holm Corp. bought Lind Inc. for $3.5 billion. |Shares rose 2.5 percent.",
        "It cost 3.50 euros in 2019. |20 people paid.",
        "Is it true? |Nobody knows! |We wait.",
        "1. The first rule holds.",
        "See example.org for more. |The site is new.",
        "This is the end.|The next one follows.",
        "He said it (on Monday). |Then he left.",
        "Holm stayed in Kyiv\u2026 |Nobody knew why.",
        "Holm et al. were right.",
      })
  void splitsNews(String marked) {
    assertThat(split(marked.replace("|", ""))).isEqualTo(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"It is safe. We looked. Trust us,\" said Ada Holm. |She left.",
        "\u201cIt is safe. We looked.\u201d |Ada Holm then left the room.",
        "\"We stand!\" Ada Holm said. |The crowd rose.",
        "\"We stand!\" |The crowd rose.",
        "\"Who did it?\" the minister of the interior asked on Monday. |Nobody spoke.",
        "\"Who did it?\" |He said that nobody knew.",
        "\"We stand.\" Holm said.",
        "\"We go!\" |Ada Holm, who said little, left the room.",
        "Holm said: \"It is over. Go home.\" |The crowd went.",
        "Holm wrote, \u2018It is over. Go.\u2019 |Nobody read it.",
        "\"It is over. Go home and never come back.",
      })
  void keepsQuotationsWhole(String marked) {
    assertThat(split(marked.replace("|", ""))).isEqualTo(marked);
  }

  @Test
  void sentencesStayWithinTheirParagraphs() {
    Document document = ReadText.sentences("A headline without an end\n\nThe text. It goes on.");

    assertThat(document.sentences()).extracting(s -> s.paragraph()).containsExactly(0, 1, 1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "a. ", "\"No!\" ", "A.B. ", "U.S. Gen. ", "...", "He said so. "})
  void takesTimeInProportionToTheText(String part) {
    String text = part.repeat(1_000_000 / part.length());

    assertTimeout(Duration.ofSeconds(20), () -> ReadText.sentences(text));
  }

  private static String split(String text) {
    Document document = ReadText.sentences(text);
    List<Integer> begins = document.sentences().stream().map(s -> s.span().begin()).toList();
    return marked(text, begins.subList(1, begins.size()));
  }

  private static String marked(String text, List<Integer> begins) {
    StringBuilder marked = new StringBuilder(text);
    for (int i = begins.size() - 1; i >= 0; i--) {
      marked.insert(begins.get(i).intValue(), '|');
    }
    return marked.toString();
  }
}
