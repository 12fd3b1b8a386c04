package org.newsgraph.language.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.article.Article;
import org.newsgraph.article.Metadata;
import org.newsgraph.language.Document;
import org.newsgraph.language.RelatedNames;
import org.newsgraph.language.RelatedNames.Kind;

/** Words whose state is one number: how many capitals they hold. */
class RelationHeadTest {

  private static final Pattern MARK = Pattern.compile("\\[(\\p{L}+) ([^\\]]+)\\]");

  /** A name in brackets; the pairs that are looked at, subject to object. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "[Person Ada] left [Place Oslo]. ; LIVES_IN Ada Oslo",
        "[Place Oslo] misses [Person Ada]. ; LIVES_IN Ada Oslo",
        "[Place Oslo] and [Place Vik]; LOCATED_IN Oslo Vik, LOCATED_IN Vik Oslo",
        "[Organization Nato] hired [Person Ada] in [Place Vik] ; WORKS_FOR Ada Nato, BASED_IN Nato"
            + " Vik, LIVES_IN Ada Vik",
        "[Person Ada] met [Person Bo]. ; ''",
        "[Person Ada] was there. [Place Oslo] ; ''",
        "[Date Monday] in [Group Danish] [Place Oslo] ; ''",
      })
  void looksAtPairsOfOneSentence(String marked, String pairs) {
    NamePairs names = names(marked);
    assertThat(
            names.pairs().stream()
                .map(pair -> pair.kind() + " " + words(names, pair.subject(), pair.object()))
                .collect(Collectors.joining(", ")))
        .isEqualTo(pairs);
  }

  @Test
  void looksNoFartherThanFortyWords() {
    assertThat(names("[Person Ada] " + "x ".repeat(40) + "[Place Oslo]").pairs()).hasSize(1);
    assertThat(names("[Person Ada] " + "x ".repeat(41) + "[Place Oslo]").pairs()).isEmpty();
  }

  @Test
  void seesTheWordsOfThePairAndWhatStandsBetweenAndBesideThem() {
    NamePairs names = names("so [Place Old Vik] near AB, C [Person Ada] went");
    float[][] states = states(names);
    float[] features =
        new PairFeatures(
                names, states, new Affine(new float[] {2}, new float[] {1}), List.of(100, 7))
            .of(names.pairs().get(0));

    assertThat(features).hasSize(PairFeatures.size(1, 2));
    assertThat(List.of(features[0], features[1], features[2], features[3]))
        .as("first and last words")
        .containsExactly(3f, 3f, 3f, 3f);
    assertThat(features[4]).as("mean between").isCloseTo((1 + 5 + 1 + 3) / 4f, within(1e-6f));
    assertThat(List.of(features[5], features[6], features[7]))
        .as("highest between, before, after")
        .containsExactly(5f, 1f, 1f);
    List<Integer> ones = new ArrayList<>();
    for (int i = 8; i < features.length; i++) {
      if (features[i] == 1) {
        ones.add(i - 8);
      }
    }
    assertThat(ones)
        .as("livesIn, backwards, 4 to 7 words, no name, one comma, an unknown piece")
        .containsExactly(0, 5 + 3, 5 + 14, 5 + 14 + 5 + 1, 5 + 14 + 5 + 4);
  }

  @Test
  void tellsPairsAboveTheThresholdWithTheirShare() {
    int inputs = PairFeatures.size(1, 0);
    float[] first = new float[inputs];
    first[0] = 1;
    RelationHead head =
        new RelationHead(
            List.of(),
            new Affine(new float[] {1}, new float[] {0}),
            new Affine(first, new float[] {0}),
            new Affine(new float[] {1, 1, 1, 1}, new float[] {-1.5f, -1.5f, -1.5f, -1.5f}),
            .5,
            Map.of(Kind.LIVES_IN, new ConfidenceTable(List.of(new double[] {0, .25}))));
    NamePairs names = names("[Person AA] and [Person Bo] saw [Place Vik]");

    assertThat(
            head.relations(names, states(names)).stream()
                .map(found -> found.subject().of(names.text()) + " " + found.confidence()))
        .containsExactly("AA 0.25");
  }

  @Test
  void refusesLayersThatDoNotFit() {
    Affine one = new Affine(new float[] {1}, new float[] {0});
    assertThatThrownBy(() -> new RelationHead(List.of(), one, one, one, .5, Map.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Tag("slow")
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Ada Holm, a reporter for the Norrvik Times, wrote it. ; WORKS_FOR Ada Holm Norrvik Times",
        "Bo Lind of Butte, Mont., was fined. ; LOCATED_IN Butte Mont.",
      })
  void findsRelations(String text, String expected) {
    Document found = new Encoder().apply(Document.of(new Article(text, Metadata.NONE)));
    assertThat(found.relations().stream().map(related -> told(related, text))).contains(expected);
  }

  private static String told(RelatedNames related, String text) {
    return related.kind() + " " + related.subject().of(text) + " " + related.object().of(text);
  }

  private static NamePairs names(String marked) {
    String text = MARK.matcher(marked).replaceAll("$2");
    List<EncodedWord> window = TestWords.of(text);
    List<TaggedSpan> names = new ArrayList<>();
    Matcher mark = MARK.matcher(marked);
    int at = 0;
    while (mark.find()) {
      int begin = text.indexOf(mark.group(2), at);
      at = begin + mark.group(2).length();
      int first = wordFrom(window, begin);
      names.add(new TaggedSpan(first, wordFrom(window, at), mark.group(1), 1));
    }
    return new NamePairs(text, window, names);
  }

  private static int wordFrom(List<EncodedWord> window, int position) {
    return (int) window.stream().filter(word -> word.span().begin() < position).count();
  }

  private static String words(NamePairs names, TaggedSpan... spans) {
    return List.of(spans).stream()
        .map(span -> span.in(names.window()).of(names.text()))
        .collect(Collectors.joining(" "));
  }

  private static float[][] states(NamePairs names) {
    return names.window().stream()
        .map(word -> word.span().of(names.text()))
        .map(word -> new float[] {word.chars().filter(Character::isUpperCase).count()})
        .toArray(float[][]::new);
  }
}
