package org.newsgraph.entity.merging;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A group of entities parted into those that are one: the most similar are joined first, and two
 * sets only when each of the one is like each of the other. So two halves of a long statement do
 * not become one because each is a part of the whole.
 */
final class Partition {

  private static final Comparator<Merge> BEST_FIRST =
      comparing(Merge::similarity).reversed().thenComparing(Merge::one).thenComparing(Merge::other);

  /** The best name for all: the longest wording tells most. */
  private static final Comparator<KeyedEntity> FULLEST =
      comparing((KeyedEntity entity) -> entity.evidence().length())
          .reversed()
          .thenComparing(KeyedEntity::path);

  private final MergeRule rule;
  private final Map<String, List<KeyedEntity>> parts = new HashMap<>();
  private final List<List<KeyedEntity>> all = new ArrayList<>();

  Partition(List<KeyedEntity> group, List<Merge> ties, MergeRule rule) {
    this.rule = rule;
    for (KeyedEntity entity : group) {
      List<KeyedEntity> alone = new ArrayList<>(List.of(entity));
      parts.put(entity.path(), alone);
      all.add(alone);
    }
    ties.stream().sorted(BEST_FIRST).forEach(this::join);
  }

  /** Each part with its fullest entity first, the others in the order of their paths. */
  List<List<KeyedEntity>> parts() {
    List<List<KeyedEntity>> sorted = new ArrayList<>();
    for (List<KeyedEntity> part : all) {
      if (!part.isEmpty()) {
        sorted.add(part.stream().sorted(FULLEST).toList());
      }
    }
    return sorted;
  }

  /** Why the entities of a part are one: each pair. */
  List<Merge> merges(List<KeyedEntity> part) {
    List<Merge> merges = new ArrayList<>();
    for (KeyedEntity one : part) {
      for (KeyedEntity other : part) {
        if (one.path().compareTo(other.path()) < 0) {
          compare(one, other).ifPresent(merges::add);
        }
      }
    }
    return merges;
  }

  private void join(Merge tie) {
    List<KeyedEntity> one = parts.get(tie.one());
    List<KeyedEntity> other = parts.get(tie.other());
    if (one != other && areAlike(one, other)) {
      one.addAll(other);
      List.copyOf(other).forEach(entity -> parts.put(entity.path(), one));
      other.clear();
    }
  }

  private boolean areAlike(List<KeyedEntity> ones, List<KeyedEntity> others) {
    return ones.stream()
        .allMatch(one -> others.stream().allMatch(other -> compare(one, other).isPresent()));
  }

  private Optional<Merge> compare(KeyedEntity one, KeyedEntity other) {
    boolean isFirst = one.path().compareTo(other.path()) < 0;
    return rule.compare(isFirst ? one : other, isFirst ? other : one);
  }
}
