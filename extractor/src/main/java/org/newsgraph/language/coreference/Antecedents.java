package org.newsgraph.language.coreference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import org.newsgraph.language.Span;
import org.newsgraph.language.SpanSearch;

/**
 * What an article has spoken of, weighed by nearness and prominence.
 *
 * <p>The weights are those of the classical salience account (Lappin and Leass 1994), set by hand:
 * a mention counts half with each sentence in between.
 */
final class Antecedents {

  /** So many mentions are weighed, lest a long article take quadratic time. */
  private static final int MOST_WEIGHED = 60;

  private static final int FARTHEST_SENTENCE = 8;
  private static final double FADING = .5;
  private static final double OTHER_PASSAGE = .35;
  private static final double LEAST = .02;

  private final List<Antecedent> inOrder = new ArrayList<>();

  /** Keeps the order of the text, wherever the mention stands. */
  void add(Antecedent antecedent) {
    inOrder.add(
        SpanSearch.firstFrom(inOrder, Antecedent::span, antecedent.span().begin()), antecedent);
  }

  /** The chain that a phrase here stands for most likely; empty if it is unnamed or unknown. */
  Optional<Integer> best(Antecedent here, IntPredicate fits) {
    return weights(here, fits).entrySet().stream()
        .filter(weight -> weight.getValue() > LEAST)
        .max(Comparator.comparingDouble(Map.Entry::getValue))
        .map(Map.Entry::getKey)
        .filter(chain -> chain >= 0);
  }

  private Map<Integer, Double> weights(Antecedent here, IntPredicate fits) {
    Map<Integer, Double> weights = new TreeMap<>();
    Map<Integer, Boolean> fitting = new HashMap<>();
    int at = before(here.span().begin());
    for (int i = at; i >= 0 && at - i < MOST_WEIGHED; i--) {
      Antecedent one = inOrder.get(i);
      int distance = here.sentence() - one.sentence();
      if (distance > FARTHEST_SENTENCE) {
        break;
      }
      if (fitting.computeIfAbsent(one.chain(), fits::test)) {
        double shade = one.passage() == here.passage() || one.passage() < 0 ? 1 : OTHER_PASSAGE;
        weights.merge(
            one.chain(), one.prominence() * shade * Math.pow(FADING, distance), Double::sum);
      }
    }
    return weights;
  }

  /** The chain of what is spoken of exactly here. */
  Optional<Integer> at(Span span) {
    int last = before(span.begin() + 1);
    return last >= 0 && inOrder.get(last).span().equals(span)
        ? Optional.of(inOrder.get(last).chain())
        : Optional.empty();
  }

  private int before(int position) {
    return SpanSearch.firstFrom(inOrder, Antecedent::span, position) - 1;
  }
}
