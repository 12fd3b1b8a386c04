package org.newsgraph.language.opennlp;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the name finder is to learn: in which context which label stood; all as numbers. */
final class Events {

  private final Numbers features = new Numbers();
  private final Numbers outcomes = new Numbers();
  private final List<int[]> contexts = new ArrayList<>();
  private final List<Integer> golds = new ArrayList<>();

  /** Strings numbered in the order of their first use, and how often each was used. */
  private static final class Numbers {
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> names = new ArrayList<>();
    private int[] uses = new int[1024];

    int use(String name) {
      int number = numbers.computeIfAbsent(name, key -> names.size());
      if (number == names.size()) {
        names.add(name);
        uses = number == uses.length ? Arrays.copyOf(uses, number * 2) : uses;
      }
      uses[number]++;
      return number;
    }
  }

  void add(String outcome, String[] context) {
    contexts.add(Arrays.stream(context).mapToInt(features::use).toArray());
    golds.add(outcomes.use(outcome));
  }

  /** The same events without the features that were used less often than this. */
  Events withoutRare(int least) {
    Events kept = new Events();
    kept.outcomes.names.addAll(outcomes.names);
    kept.golds.addAll(golds);
    int[] renumbered = new int[features.names.size()];
    for (int i = 0; i < renumbered.length; i++) {
      boolean rare = features.uses[i] < least;
      renumbered[i] = rare ? -1 : kept.features.names.size();
      if (!rare) {
        kept.features.names.add(features.names.get(i));
      }
    }
    for (int[] context : contexts) {
      kept.contexts.add(
          Arrays.stream(context).map(i -> renumbered[i]).filter(i -> i >= 0).toArray());
    }
    return kept;
  }

  int size() {
    return contexts.size();
  }

  int[] context(int event) {
    return contexts.get(event);
  }

  int outcome(int event) {
    return golds.get(event);
  }

  List<String> features() {
    return features.names;
  }

  List<String> outcomes() {
    return outcomes.names;
  }
}
