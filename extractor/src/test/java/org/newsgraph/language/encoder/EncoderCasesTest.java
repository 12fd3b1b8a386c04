package org.newsgraph.language.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsgraph.article.Article;
import org.newsgraph.article.CodePoints;
import org.newsgraph.article.Metadata;
import org.newsgraph.language.AttributionSpans;
import org.newsgraph.language.Document;
import org.newsgraph.language.Name;
import org.newsgraph.language.Span;

/**
 * What training/encoder/src/testcases.py says that its own reader makes of ten invented texts; the
 * file is written anew with every model.
 */
class EncoderCasesTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  static Stream<JsonNode> cases() throws IOException {
    try (InputStream file = EncoderCasesTest.class.getResourceAsStream("testcases.json")) {
      return StreamSupport.stream(JSON.readTree(file).spliterator(), false);
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void readsTheSameWords(JsonNode expected) {
    String text = expected.get("text").asText();
    List<EncodedWord> words = TestWords.of(text);
    Columns columns = Columns.of(words);

    assertThat(words.stream().map(word -> points(text, word.span())).toList().toString())
        .isEqualTo(expected.get("words").toString().replace(",", ", "));
    List<Integer> first = numbers(expected.get("first"));
    for (int word = 0; word < words.size(); word++) {
      int piece = first.get(word);
      int at = (int) columns.first()[word];
      assertThat(List.of(columns.shapes()[at], columns.gaps()[at], columns.quotes()[at]))
          .as("shape, gap and quotation state of word %d", word)
          .isEqualTo(
              Stream.of("shapes", "gaps", "quotes")
                  .map(column -> expected.get(column).get(piece).longValue())
                  .toList());
    }
  }

  @Tag("slow")
  @ParameterizedTest
  @MethodSource("cases")
  void findsTheSameSpans(JsonNode expected) {
    String text = expected.get("text").asText();
    Document found = new Encoder().apply(Document.of(new Article(text, Metadata.NONE)));

    assertThat(names(found)).isEqualTo(expectedNames(expected));
    assertThat(found.attributions().stream().map(a -> told(text, a)).toList())
        .containsExactlyInAnyOrderElementsOf(expectedAttributions(expected));
  }

  private static List<String> names(Document found) {
    List<String> names = new ArrayList<>();
    for (Name name : found.names()) {
      names.add(points(found.text(), name.span()) + " " + name.type().label());
    }
    return names;
  }

  private static List<String> expectedNames(JsonNode expected) {
    List<String> names = new ArrayList<>();
    for (JsonNode name : expected.get("names")) {
      if (!name.get(2).asText().equals("Misc")) {
        names.add("[%d, %d] %s".formatted(number(name, 0), number(name, 1), name.get(2).asText()));
      }
    }
    return names;
  }

  private static String told(String text, AttributionSpans found) {
    return Stream.of(found.source(), found.cue(), found.content())
        .map(spans -> spans.stream().map(span -> points(text, span)).toList().toString())
        .toList()
        .toString();
  }

  private static List<String> expectedAttributions(JsonNode expected) {
    List<String> attributions = new ArrayList<>();
    for (JsonNode whole : expected.get("whole")) {
      attributions.add(
          Stream.of("source", "cue", "content")
              .map(role -> whole.get(role).toString().replace(",", ", "))
              .toList()
              .toString());
    }
    return attributions;
  }

  private static List<Integer> points(String text, Span span) {
    CodePoints points = CodePoints.of(text);
    return List.of(points.codePoint(span.begin()), points.codePoint(span.end()));
  }

  private static int number(JsonNode array, int index) {
    return array.get(index).intValue();
  }

  private static List<Integer> numbers(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).map(JsonNode::intValue).toList();
  }
}
