package org.newsgraph.torture;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;

/**
 * A text and what was done to it, step by step.
 *
 * @param seed from which it was made
 */
record TortureText(long seed, String base, List<Step> steps) {

  /** Longer texts are cut, or words of words would grow without end. */
  private static final int LONGEST = 20_000;

  /** One mutation, with the seed of its random numbers. */
  record Step(Mutation mutation, long seed) {}

  TortureText {
    steps = List.copyOf(steps);
  }

  /** The text that a seed makes of one of these. */
  static TortureText of(long seed, List<String> bases) {
    // The first numbers of neighbouring seeds are alike; these are not.
    Random random = new Random(seed * 0x9E3779B97F4A7C15L);
    String base = bases.get(random.nextInt(bases.size()));
    List<Step> steps = new ArrayList<>();
    for (int i = random.nextInt(4); i >= 0; i--) {
      Mutation mutation = Mutation.values()[random.nextInt(Mutation.values().length)];
      steps.add(new Step(mutation, random.nextLong()));
    }
    return new TortureText(seed, base, steps);
  }

  String text() {
    String text = base;
    for (Step step : steps) {
      text = step.mutation().of(text, step.seed());
      text = text.substring(0, Math.min(text.length(), LONGEST));
    }
    return text;
  }

  /** The same without the steps and the parts of the base that a fault does not need. */
  TortureText least(Predicate<TortureText> fails) {
    for (int i = 0; i < steps.size(); i++) {
      List<Step> fewer = new ArrayList<>(steps);
      fewer.remove(i);
      TortureText less = new TortureText(seed, base, fewer);
      if (fails.test(less)) {
        return less.least(fails);
      }
    }
    return this;
  }

  @Override
  public String toString() {
    return "seed " + seed + " " + steps.stream().map(Step::mutation).toList();
  }
}
