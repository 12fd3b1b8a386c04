package org.newsgraph.merging;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.newsgraph.key.EntityKind;
import org.newsgraph.key.Wording;

/** Two wordings of one speaker are one statement when they share most words of the shorter. */
public final class SameSaying implements MergeRule {

  private static final String RULE = "same speaker and mostly the same words in the same order";

  /** Thresholds set on planted variants of quotations from Wikinews, see docs/results.md. */
  private static final int FEWEST = 4;

  private static final int FEW = 6;
  private static final double CONTAINED = .7;
  private static final double CONTAINED_OF_FEW = .8;
  private static final int FEWEST_OF_PART = 6;
  private static final double ADJACENT = .5;
  private static final double WHOLE = .95;
  private static final int FEWEST_OF_OVERLAP = 5;
  private static final double OVERLAP = .5;

  private static final Set<String> FIRST_PERSON =
      Set.of("i", "we", "me", "us", "my", "our", "mine", "ours", "m", "myself", "ourselves");

  @Override
  public boolean concerns(EntityKind kind) {
    return kind == EntityKind.STATEMENT;
  }

  @Override
  public Set<String> keys(KeyedEntity statement, Set<String> speakers) {
    Set<String> keys = new TreeSet<>();
    if (!statement.likeness().keys().isEmpty()) {
      Wording wording = Wording.ofKey(statement.evidence());
      speakers.forEach(speaker -> keys.addAll(wording.keys(speaker)));
    }
    return keys;
  }

  @Override
  public Optional<Merge> compare(KeyedEntity one, KeyedEntity other) {
    if (!one.likeness().speaker().equals(other.likeness().speaker())) {
      return Optional.empty();
    }
    Wording a = Wording.ofKey(one.evidence());
    Wording b = Wording.ofKey(other.evidence());
    Alignment shared = Alignment.of(a.stems(), b.stems());
    Alignment words = Alignment.of(a.words(), b.words());
    boolean same =
        (isMostlyShared(shared) || isOverlap(shared) || isPart(shared, words))
            && !shared.leavesOut(Wording::denies);
    return same ? Optional.of(merge(one, other, shared, variant(shared, words))) : Optional.empty();
  }

  private static boolean isMostlyShared(Alignment shared) {
    double least = shared.size() < FEW ? CONTAINED_OF_FEW : CONTAINED;
    return shared.size() >= FEWEST
        && shared.containment() >= least
        && shared.adjacent() >= ADJACENT * (shared.size() - 1);
  }

  /** The shorter stands word for word in the longer, and is long enough not to do so by chance. */
  private static boolean isPart(Alignment shared, Alignment words) {
    return shared.size() >= FEWEST - 1
        && words.size() >= FEWEST_OF_PART
        && words.containment() == 1
        && words.adjacent() == words.size() - 1;
  }

  /** The end of the one is the beginning of the other. */
  private static boolean isOverlap(Alignment shared) {
    return shared.size() >= FEWEST_OF_OVERLAP
        && shared.containment() >= OVERLAP
        && shared.adjacent() == shared.size() - 1
        && shared.overlapsAtEnds();
  }

  private static Merge merge(
      KeyedEntity one, KeyedEntity other, Alignment shared, Variant variant) {
    String evidence =
        "%d of %d and %d word stems"
            .formatted(shared.size(), shared.one().size(), shared.other().size());
    double similarity = Math.round(shared.similarity() * 100) / 100.0;
    return new Merge(one.path(), other.path(), Optional.of(variant), similarity, RULE, evidence);
  }

  private static Variant variant(Alignment shared, Alignment words) {
    boolean reworded = words.containment() < WHOLE;
    boolean shifted = isFirstPerson(words.one()) != isFirstPerson(words.other());
    if (reworded && shifted && shared.similarity() >= CONTAINED) {
      return Variant.PARAPHRASE;
    }
    if (shared.similarity() == 1) {
      return Variant.EXACT;
    }
    boolean whole = shared.containment() >= WHOLE;
    boolean unbroken = shared.adjacent() == shared.size() - 1;
    if (whole && unbroken) {
      return Variant.TRUNCATED;
    }
    return whole && shared.isCut() || shared.overlapsAtEnds() ? Variant.SPLICED : Variant.ALTERED;
  }

  private static boolean isFirstPerson(List<String> words) {
    return words.stream().anyMatch(FIRST_PERSON::contains);
  }
}
