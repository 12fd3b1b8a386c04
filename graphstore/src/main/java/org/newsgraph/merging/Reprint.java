package org.newsgraph.merging;

import java.util.Optional;
import java.util.Set;
import org.newsgraph.key.EntityKind;
import org.newsgraph.key.Sketch;

/** Two articles print one report when they share most runs of words. */
public final class Reprint implements MergeRule {

  private static final String RULE = "most runs of four words are the same";
  private static final double RESEMBLANCE = .4;
  private static final double CONTAINMENT = .75;

  /** A short note that stands whole in a long article is a part of it, not its reprint. */
  private static final double LEAST_OF_LONGER = .2;

  private static final double SAME = .98;

  @Override
  public boolean concerns(EntityKind kind) {
    return kind == EntityKind.REPORT;
  }

  @Override
  public Set<String> keys(KeyedEntity report, Set<String> speakers) {
    return report.likeness().keys();
  }

  @Override
  public Optional<Merge> compare(KeyedEntity one, KeyedEntity other) {
    Sketch a = Sketch.ofKey(one.evidence());
    Sketch b = Sketch.ofKey(other.evidence());
    double resemblance = a.resemblance(b);
    double containment = a.containment(b);
    boolean same =
        resemblance >= RESEMBLANCE || containment >= CONTAINMENT && resemblance >= LEAST_OF_LONGER;
    return same
        ? Optional.of(merge(one, other, resemblance, variant(resemblance, containment)))
        : Optional.empty();
  }

  private static Variant variant(double resemblance, double containment) {
    return containment >= SAME && resemblance < SAME ? Variant.TRUNCATED : Variant.ALTERED;
  }

  private static Merge merge(
      KeyedEntity one, KeyedEntity other, double resemblance, Variant variant) {
    double similarity = Math.round(resemblance * 100) / 100.0;
    String evidence =
        "about %d in 100 runs of words in both".formatted(Math.round(100 * resemblance));
    return new Merge(one.path(), other.path(), Optional.of(variant), similarity, RULE, evidence);
  }
}
