package org.newsgraph.language.opennlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("slow")
class OpenNlpTagsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ada/PROPN Holm/PROPN said/VERB it/PRON is/AUX safe/ADJ ./PUNCT",
        "She/PRON has/AUX n't/PART left/VERB Kyiv/PROPN ./PUNCT",
        "Holm/PROPN 's/PART aides/NOUN did/AUX n't/PART talk/VERB ./PUNCT",
        "\u201c/PUNCT They/PRON \u2019ll/AUX come/VERB ,/PUNCT \u201d/PUNCT he/PRON said/VERB ./PUNCT",
        "The/DET talks/NOUN ended/VERB in/ADP 2019/NUM ./PUNCT",
      })
  void tagsNews(String tagged) {
    List<String> pairs = List.of(tagged.split(" "));
    String text =
        pairs.stream()
            .map(pair -> pair.substring(0, pair.lastIndexOf('/')))
            .collect(Collectors.joining(" "))
            .replaceAll(" (?=n't|'s|\u2019ll|[.,\u201d])|(?<=\u201c) ", "");

    assertThat(ReadText.tags(text).sentences())
        .flatExtracting(sentence -> sentence.tokens())
        .extracting(token -> token.form() + "/" + token.tag())
        .containsExactlyElementsOf(pairs);
  }
}
