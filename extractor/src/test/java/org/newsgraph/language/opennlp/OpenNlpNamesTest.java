package org.newsgraph.language.opennlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.language.Document;
import org.newsgraph.language.Name;

/** Names stand in brackets, each with its type before it. */
@Tag("slow")
class OpenNlpNamesTest {

  private static final OpenNlpNames NAMES = new OpenNlpNames();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "President [Person Ada Holm] said on Monday that she would fly to [Place Kyiv].",
        "\u201cWe will stay,\u201d said [Person Bo Lind], a spokesman for the [Organization World Bank].",
        "[Group Russian] troops left [Place Kherson], the [Organization United Nations] said.",
        "[Person Jane Miller] met [Person Miller]'s brother in [Place Paris], [Place France].",
        "It rained all day, and nobody came.",
      })
  void findsNames(String marked) {
    String text = marked.replaceAll("\\[\\p{L}+ ([^\\]]+)\\]", "$1");

    assertThat(marked(read(text))).isEqualTo(marked);
  }

  @Test
  void oneArticleTeachesNothingAboutTheNext() {
    String text = "[Holm] said so.".replaceAll("[\\[\\]]", "");
    List<Name> before = read(text).names();

    read("Bo Lind lives in Holm, near Holm. He left Holm. The people of Holm rose.");

    assertThat(read(text).names()).isEqualTo(before);
  }

  @Test
  void givesEveryThreadTheSame() {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      texts.add("Ada Holm, head of Holm Bank, flew from Paris to Lagos %d times.".formatted(i));
    }
    List<List<Name>> alone = texts.stream().map(text -> read(text).names()).toList();

    List<List<Name>> together =
        IntStream.range(0, texts.size())
            .parallel()
            .mapToObj(i -> read(texts.get(i)).names())
            .toList();

    assertThat(together).isEqualTo(alone);
  }

  @ParameterizedTest
  @ValueSource(strings = {"A", "Ab ", "ab ", "A-", "Holm, "})
  void takesTimeInProportionToTheText(String part) {
    assertThat(read(part.repeat(100_000 / part.length())).sentences()).isNotEmpty();
  }

  private static Document read(String text) {
    return NAMES.apply(ReadText.tags(text));
  }

  private static String marked(Document document) {
    StringBuilder marked = new StringBuilder(document.text());
    List<Name> names = document.names();
    for (int i = names.size() - 1; i >= 0; i--) {
      Name name = names.get(i);
      marked.insert(name.span().end(), "]");
      marked.insert(name.span().begin(), "[" + name.type().label() + " ");
    }
    return marked.toString();
  }
}
