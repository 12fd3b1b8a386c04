package org.newsgraph.language.opennlp;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import opennlp.tools.ml.maxent.GISModel;
import opennlp.tools.ml.model.Context;

/**
 * Fits OpenNLP's maximum entropy model by AdaGrad, one event after the other in a seeded order.
 *
 * <p>A few passes in small steps: more of them learn the noise in the labels by heart.
 */
final class MaxentFit {

  private static final double LEAST_GRADIENT = 1e-3;
  private static final double DECAY = .9;
  private static final double WEIGHT_STEP = 1. / 64;

  private final Events events;
  private final int outcomes;
  private final float[] weights;
  private final float[] squares;
  private final float[] sums;

  MaxentFit(Events events) {
    this.events = events;
    this.outcomes = events.outcomes().size();
    this.weights = new float[events.features().size() * outcomes];
    this.squares = new float[weights.length];
    this.sums = new float[weights.length];
  }

  /**
   * How to learn.
   *
   * @param passes how often to read all events
   * @param rate how far to step
   * @param leastWeight what is smaller is left out of the model
   */
  record Course(int passes, double rate, double leastWeight) {}

  /** The model; its weights are the mean of those after each pass of the second half. */
  GISModel model(Course course) {
    Random random = new Random(7);
    int[] order = new int[events.size()];
    Arrays.setAll(order, i -> i);
    for (int pass = 0; pass < course.passes(); pass++) {
      shuffle(order, random);
      float rate = (float) (course.rate() * (1 - DECAY * pass / course.passes()));
      for (int event : order) {
        learn(events.context(event), events.outcome(event), rate);
      }
      if (pass >= course.passes() / 2) {
        addUp();
      }
    }
    int summed = course.passes() - course.passes() / 2;
    return packed(course.leastWeight(), 1. / summed);
  }

  private static void shuffle(int[] order, Random random) {
    for (int i = order.length - 1; i > 0; i--) {
      int other = random.nextInt(i + 1);
      int kept = order[i];
      order[i] = order[other];
      order[other] = kept;
    }
  }

  private void learn(int[] context, int gold, float rate) {
    float[] gradient = chances(context);
    gradient[gold] -= 1;
    for (int feature : context) {
      int at = feature * outcomes;
      for (int k = 0; k < outcomes; k++) {
        float slope = gradient[k];
        if (Math.abs(slope) >= LEAST_GRADIENT) {
          squares[at + k] += slope * slope;
          weights[at + k] -= (float) (rate * slope / Math.sqrt(squares[at + k] + .01f));
        }
      }
    }
  }

  private float[] chances(int[] context) {
    float[] chances = new float[outcomes];
    for (int feature : context) {
      for (int k = 0; k < outcomes; k++) {
        chances[k] += weights[feature * outcomes + k];
      }
    }
    float most = Float.NEGATIVE_INFINITY;
    for (float chance : chances) {
      most = Math.max(most, chance);
    }
    float all = 0;
    for (int k = 0; k < outcomes; k++) {
      chances[k] = (float) Math.exp(chances[k] - most);
      all += chances[k];
    }
    for (int k = 0; k < outcomes; k++) {
      chances[k] /= all;
    }
    return chances;
  }

  private void addUp() {
    for (int i = 0; i < sums.length; i++) {
      sums[i] += weights[i];
    }
  }

  private GISModel packed(double leastWeight, double scale) {
    List<Context> contexts = new ArrayList<>();
    List<String> features = new ArrayList<>();
    for (int feature = 0; feature < events.features().size(); feature++) {
      double[] means = new double[outcomes];
      for (int k = 0; k < outcomes; k++) {
        means[k] = Math.round(sums[feature * outcomes + k] * scale / WEIGHT_STEP) * WEIGHT_STEP;
      }
      Context context = context(means, leastWeight);
      if (context.getOutcomes().length > 0) {
        contexts.add(context);
        features.add(events.features().get(feature));
      }
    }
    return new GISModel(
        contexts.toArray(Context[]::new),
        features.toArray(String[]::new),
        events.outcomes().toArray(String[]::new));
  }

  private static Context context(double[] means, double leastWeight) {
    int[] outcomes = new int[means.length];
    double[] kept = new double[means.length];
    int count = 0;
    for (int k = 0; k < means.length; k++) {
      if (Math.abs(means[k]) >= leastWeight) {
        outcomes[count] = k;
        kept[count++] = means[k];
      }
    }
    return new Context(Arrays.copyOf(outcomes, count), Arrays.copyOf(kept, count));
  }
}
