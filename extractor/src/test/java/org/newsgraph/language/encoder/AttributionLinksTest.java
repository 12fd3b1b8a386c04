package org.newsgraph.language.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.language.AttributionSpans;
import org.newsgraph.language.Span;

/**
 * Texts in which s is a source, u a cue and c a content of one word; a bar breaks the line. Nearer
 * targets are better, and none is as good as one that is three words away.
 */
class AttributionLinksTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "s1 u1 c1; s1 u1 c1",
        "c1 u1 s1; s1 u1 c1",
        "c1 u1 s1 c2; s1 u1 c1+c2",
        "u1 c1 ; u1 c1",
        "s1 x x x u1 c1; u1 c1",
        "s1 c1; s1 c1",
        "s1 x c1 x x s2; s1 c1",
        "s1 u1 | c1; c1",
        "s1 | u1 c1; u1 c1",
        "s1 u1 c1 | s2 u2 c2; s1 u1 c1, s2 u2 c2",
        "c1 x x x x x | u1 c2; c1, u1 c2",
        "s1 u1 x; ''",
        "c1 u1 u2 s1; s1 u1 c1",
        "s1 x; ''",
      })
  void tiesWhatBelongsTogether(String marked, String attributions) {
    assertThat(told(marked)).isEqualTo(attributions);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 10",
    "1, 11",
    "-1, 9",
    "2, 12",
    "3, 12",
    "4, 13",
    "-300, 1",
    "600, 20",
    "9999, 20"
  })
  void sortsDistances(int steps, int bucket) {
    assertThat(LinkTables.bucket(steps)).isEqualTo(bucket);
  }

  @Test
  void isSurerWithASource() {
    List<TaggedSpan> spans =
        List.of(new TaggedSpan(0, 1, "source", .64), new TaggedSpan(1, 2, "content", .81));
    List<EncodedWord> words = TestWords.of("s1 c1");

    assertThat(new AttributionLinks(words, spans, nearest(2)).attributions())
        .singleElement()
        .satisfies(found -> assertThat(found.confidence()).isCloseTo(.72, within(1e-9)));
    assertThat(new AttributionLinks(words, spans.subList(1, 2), nearest(2)).attributions())
        .singleElement()
        .satisfies(found -> assertThat(found.confidence()).isCloseTo(.225, within(1e-9)));
  }

  @Test
  void comparesVectors() {
    float[][] vectors = {{1, 0, 0, 0}, {0, 2, 0, 0}, {0, 3, 0, 0}};
    LinkTables tables =
        new LinkTables(List.of("content", "source"), 1, new float[2][1], new float[2][21]);
    TaggedSpan near = new TaggedSpan(1, 2, "cue", 1);
    TaggedSpan far = new TaggedSpan(2, 3, "cue", 1);

    assertThat(
            new LinkScores(vectors, tables)
                .cue(new TaggedSpan(0, 1, "content", 1), List.of(near, far))
                .orElseThrow()
                .target())
        .isEqualTo(far);
  }

  private static String told(String marked) {
    String text = marked.replace(" | ", "\n");
    List<EncodedWord> words = TestWords.of(text);
    List<TaggedSpan> spans = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      addSpan(words.get(i).span().of(text), i, spans);
    }
    return new AttributionLinks(words, spans, nearest(words.size()))
        .attributions().stream().map(found -> told(found, text)).collect(Collectors.joining(", "));
  }

  private static void addSpan(String word, int at, List<TaggedSpan> spans) {
    switch (word.charAt(0)) {
      case 's' -> spans.add(new TaggedSpan(at, at + 1, "source", .5));
      case 'u' -> spans.add(new TaggedSpan(at, at + 1, "cue", .5));
      case 'c' -> spans.add(new TaggedSpan(at, at + 1, "content", .5));
      default -> {}
    }
  }

  private static LinkScores nearest(int words) {
    float[][] distance = new float[2][21];
    for (float[] row : distance) {
      for (int bucket = 0; bucket < row.length; bucket++) {
        row[bucket] = 2.5f - Math.abs(bucket - 10);
      }
    }
    return new LinkScores(
        new float[words][4],
        new LinkTables(List.of("content", "source"), 1, new float[2][1], distance));
  }

  private static String told(AttributionSpans found, String text) {
    return List.of(found.source(), found.cue(), found.content()).stream()
        .filter(spans -> !spans.isEmpty())
        .map(spans -> spans.stream().map((Span s) -> s.of(text)).collect(Collectors.joining("+")))
        .collect(Collectors.joining(" "));
  }
}
