package org.newsgraph.language.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.article.Article;
import org.newsgraph.article.Metadata;
import org.newsgraph.language.AttributionSpans;
import org.newsgraph.language.Document;
import org.newsgraph.language.Name;
import org.newsgraph.language.Span;

/** Names stand in brackets, each with its type before it. */
@Tag("slow")
class EncoderTest {

  private static final Encoder ENCODER = new Encoder();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "President [Person Ada Holm] said on [Date Monday] that she would fly to [Place Kyiv].",
        "[Group Russian] troops left [Place Kherson], the [Organization United Nations] said.",
        "\ud83d\ude00 [Person Jane Miller] met [Person Bo Lind] in [Place Paris].",
        "It rained all day, and nobody came.",
        "",
      })
  void findsNames(String marked) {
    String text = marked.replaceAll("\\[\\p{L}+ ([^\\]]+)\\]", "$1");

    assertThat(marked(read(text))).isEqualTo(marked);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "\u201cWe will stay,\u201d said Bo Lind. # Bo Lind | said | \u201cWe will stay,\u201d",
        "Ada Holm denied that she had left. # Ada Holm | denied | that she had left",
        "It rained all day. # ''",
      })
  void findsWhoSaidWhat(String text, String attributions) {
    assertThat(
            read(text).attributions().stream()
                .map(found -> told(found, text))
                .collect(Collectors.joining("; ")))
        .isEqualTo(attributions);
  }

  @Test
  void givesEveryThreadTheSameAndEveryNeighbourToo() {
    List<String> texts =
        IntStream.range(0, 12)
            .mapToObj("Ada Holm said %d men flew from Paris to Lagos. "::formatted)
            .map(sentence -> sentence.repeat(15))
            .toList();
    List<Document> alone = texts.stream().map(EncoderTest::read).toList();

    assertThat(texts.parallelStream().map(EncoderTest::read).toList()).isEqualTo(alone);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "\u0301", "1", "\u200b", "\n"})
  void standsWordsOfAnyLength(String part) {
    assertThat(read(part.repeat(100_000)).attributions()).hasSizeLessThan(2);
  }

  private static Document read(String text) {
    return ENCODER.apply(Document.of(new Article(text, Metadata.NONE)));
  }

  private static String told(AttributionSpans found, String text) {
    return List.of(found.source(), found.cue(), found.content()).stream()
        .map(spans -> spans.stream().map((Span s) -> s.of(text)).collect(Collectors.joining("+")))
        .collect(Collectors.joining(" | "));
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
