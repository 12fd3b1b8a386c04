package org.newsgraph.language.encoder;

import java.util.List;
import java.util.Optional;

/** Chooses among the spans of a window those that others are tied to. */
final class LinkScores {

  private final float[][] vectors;
  private final LinkTables tables;

  /** Links of a window; vectors: a row a word. */
  LinkScores(float[][] vectors, LinkTables tables) {
    this.vectors = vectors;
    this.tables = tables;
  }

  /** A span that was chosen, and the chance that it is the right one. */
  record Choice(TaggedSpan target, double chance) {}

  /** The best cue for a content; empty only if there is none to choose from. */
  Optional<Choice> cue(TaggedSpan content, List<TaggedSpan> cues) {
    return best(0, content, cues);
  }

  /** The best source for a cue; empty if none is better. */
  Optional<Choice> source(TaggedSpan cue, List<TaggedSpan> sources) {
    return best(1, cue, sources).filter(choice -> score(1, cue, choice.target()) > none(1, cue));
  }

  private Optional<Choice> best(int kind, TaggedSpan origin, List<TaggedSpan> targets) {
    Optional<TaggedSpan> best = Optional.empty();
    double highest = Double.NEGATIVE_INFINITY;
    double sum = Math.exp(none(kind, origin));
    for (TaggedSpan target : targets) {
      double score = score(kind, origin, target);
      sum += Math.exp(score);
      if (score > highest) {
        highest = score;
        best = Optional.of(target);
      }
    }
    double chance = Math.exp(highest) / sum;
    return best.map(target -> new Choice(target, chance));
  }

  private double score(int kind, TaggedSpan origin, TaggedSpan target) {
    int steps = target.first() - origin.first();
    return product(kind, origin, vectors[target.first()], (2 * kind + 1) * tables.width())
        + tables.distance()[kind][LinkTables.bucket(steps)];
  }

  private double none(int kind, TaggedSpan origin) {
    return product(kind, origin, tables.none()[kind], 0);
  }

  private double product(int kind, TaggedSpan origin, float[] keys, int from) {
    float[] queries = vectors[origin.first()];
    double sum = 0;
    for (int i = 0; i < tables.width(); i++) {
      sum += (double) queries[2 * kind * tables.width() + i] * keys[from + i];
    }
    return sum / Math.sqrt(tables.width());
  }
}
