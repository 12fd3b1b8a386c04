package org.newsgraph.language.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Compares with what comes of trying every path. */
class SpanTaggerTest {

  private static final List<String> TAGS = List.of("O", "B-x", "I-x", "B-y", "I-y");
  private static final float NEVER = -10_000;

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6})
  void findsTheBestPathAndItsChance(int words) {
    Random random = new Random(words);
    for (int round = 0; round < 20; round++) {
      TagScheme scheme = new TagScheme(TAGS, transitions(random));
      float[][] scores = scores(random, words, TAGS.size());

      assertThat(BestPath.of(scores, scheme)).containsExactly(best(scores, scheme));
      Map<List<Object>, Double> chances = chances(scores, scheme);
      for (TaggedSpan span : new SpanTagger(scheme, Map.of()).spans(scores)) {
        assertThat(span.confidence())
            .isCloseTo(chances.get(List.of(span.first(), span.end(), span.type())), within(1e-5));
      }
    }
  }

  @Test
  void takesTheFirstOfEquals() {
    TagScheme scheme = new TagScheme(List.of("O", "B-x", "I-x"), new float[4][3]);

    assertThat(BestPath.of(new float[3][3], scheme)).containsExactly(0, 0, 0);
  }

  @Test
  void standsExtremeScores() {
    TagScheme scheme = new TagScheme(TAGS, transitions(new Random(1)));
    float[][] scores = {{0, 5000, 0, 0, 0}, {0, 0, 0, 0, 9000}, {0, 0, 9000, 0, 0}};

    assertThat(new SpanTagger(scheme, Map.of()).spans(scores))
        .allSatisfy(span -> assertThat(span.confidence()).isBetween(0.0, 1.0));
  }

  @Test
  void readsConfidenceFromTheTypesTable() {
    ConfidenceTable table =
        new ConfidenceTable(List.of(new double[] {.2, .4}, new double[] {.6, .5}));

    assertThat(table.confidence(.1)).isEqualTo(.4);
    assertThat(table.confidence(.4)).isCloseTo(.45, within(1e-9));
    assertThat(table.confidence(.9)).isEqualTo(.5);
    assertThat(new ConfidenceTable(List.of()).confidence(.3)).isEqualTo(.3);
  }

  private static int[] best(float[][] scores, TagScheme scheme) {
    return paths(scores.length).stream()
        .max(
            (one, other) ->
                Double.compare(score(one, scores, scheme), score(other, scores, scheme)))
        .orElseThrow();
  }

  private static Map<List<Object>, Double> chances(float[][] scores, TagScheme scheme) {
    Map<List<Object>, Double> chances = new HashMap<>();
    double total = 0;
    for (int[] path : paths(scores.length)) {
      double weight = Math.exp(score(path, scores, scheme));
      total += weight;
      for (List<Object> span : spans(path)) {
        chances.merge(span, weight, Double::sum);
      }
    }
    double all = total;
    chances.replaceAll((span, weight) -> weight / all);
    return chances;
  }

  private static List<List<Object>> spans(int[] path) {
    List<List<Object>> spans = new ArrayList<>();
    for (int word = 0; word < path.length; word++) {
      if (path[word] % 2 == 1) {
        int end = word + 1;
        while (end < path.length && path[end] == path[word] + 1) {
          end++;
        }
        spans.add(List.of(word, end, TAGS.get(path[word]).substring(2)));
      }
    }
    return spans;
  }

  private static double score(int[] path, float[][] scores, TagScheme scheme) {
    double score = scheme.start()[path[0]] + scores[0][path[0]];
    for (int word = 1; word < path.length; word++) {
      score += scheme.transitions()[path[word - 1]][path[word]] + scores[word][path[word]];
    }
    return score;
  }

  private static List<int[]> paths(int words) {
    List<int[]> paths = new ArrayList<>();
    for (int number = 0; number < Math.pow(TAGS.size(), words); number++) {
      int[] path = new int[words];
      int rest = number;
      for (int word = 0; word < words; word++) {
        path[word] = rest % TAGS.size();
        rest /= TAGS.size();
      }
      paths.add(path);
    }
    return paths;
  }

  private static float[][] transitions(Random random) {
    float[][] transitions = scores(random, TAGS.size() + 1, TAGS.size());
    for (int from = 0; from < transitions.length; from++) {
      for (int inner : new int[] {2, 4}) {
        if (from != inner && from != inner - 1) {
          transitions[from][inner] = NEVER;
        }
      }
    }
    return transitions;
  }

  private static float[][] scores(Random random, int rows, int columns) {
    float[][] scores = new float[rows][columns];
    for (float[] row : scores) {
      for (int i = 0; i < columns; i++) {
        row[i] = (float) random.nextGaussian() * 2;
      }
    }
    return scores;
  }
}
