package org.newsgraph.merging;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.newsgraph.key.EntityKind;

/**
 * A group of entities parted into those that are one: the most similar are joined first, and two
 * sets only when each of the one is like each of the other. So two halves of a long statement do
 * not become one because each is a part of the whole.
 */
final class CompleteLinkClusters {

  private static final Comparator<Merge> BEST_FIRST =
      comparing(Merge::similarity).reversed().thenComparing(Merge::one).thenComparing(Merge::other);

  private final MergeRule rule;
  private final CuratedTies curated;

  /** The best name for all: an identifier, else the longest wording, which tells most. */
  private final Comparator<KeyedEntity> fullest;

  private final Map<String, String> units = new HashMap<>();
  private final Map<String, List<KeyedEntity>> parts = new HashMap<>();
  private final List<List<KeyedEntity>> all = new ArrayList<>();

  CompleteLinkClusters(
      List<KeyedEntity> group, List<Merge> ties, MergeRule rule, CuratedTies curated) {
    this.rule = rule;
    this.curated = curated;
    this.fullest =
        comparing((KeyedEntity entity) -> entity.kind() == EntityKind.UNNAMED_SOURCE)
            .thenComparing(KeyedEntity::isParted)
            .thenComparing(entity -> !curated.isLinked(entity))
            .thenComparing(entity -> -entity.evidence().length())
            .thenComparing(KeyedEntity::path);
    for (KeyedEntity entity : group) {
      List<KeyedEntity> alone = new ArrayList<>(List.of(entity));
      parts.put(entity.path(), alone);
      all.add(alone);
    }
    group.forEach(entity -> curated.of(entity.path()).values().forEach(this::join));
    parts.forEach((path, part) -> units.put(path, part.get(0).path()));
    ties.stream().sorted(BEST_FIRST).forEach(this::join);
  }

  /** Each part with its fullest entity first, the others in the order of their paths. */
  List<List<KeyedEntity>> parts() {
    List<List<KeyedEntity>> sorted = new ArrayList<>();
    for (List<KeyedEntity> part : all) {
      if (!part.isEmpty()) {
        sorted.add(part.stream().sorted(fullest).toList());
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
    boolean isSaid = curated.of(tie.one()).containsKey(tie.other());
    if (one != other && !areKeptApart(one, other) && (isSaid || areAlike(one, other))) {
      one.addAll(other);
      List.copyOf(other).forEach(entity -> parts.put(entity.path(), one));
      other.clear();
    }
  }

  private boolean areKeptApart(List<KeyedEntity> ones, List<KeyedEntity> others) {
    return ones.stream()
        .anyMatch(one -> others.stream().anyMatch(other -> curated.keepApart(one, other)));
  }

  private boolean areAlike(List<KeyedEntity> ones, List<KeyedEntity> others) {
    Collection<List<KeyedEntity>> otherUnits = units(others);
    return !areParted(ones, others)
        && units(ones).stream()
            .allMatch(one -> otherUnits.stream().allMatch(other -> areUnitsAlike(one, other)));
  }

  /** What people part may be one again by their word, but not by a rule. */
  private static boolean areParted(List<KeyedEntity> ones, List<KeyedEntity> others) {
    return ones.stream()
        .anyMatch(
            one ->
                others.stream()
                    .anyMatch(other -> one.isPartedFrom(other) || other.isPartedFrom(one)));
  }

  /** What people take to be one counts as one: it is enough that one of its names is alike. */
  private Collection<List<KeyedEntity>> units(List<KeyedEntity> part) {
    return part.stream()
        .collect(groupingBy(entity -> units.get(entity.path()), TreeMap::new, toList()))
        .values();
  }

  private boolean areUnitsAlike(List<KeyedEntity> one, List<KeyedEntity> other) {
    return one.stream().anyMatch(a -> other.stream().anyMatch(b -> compare(a, b).isPresent()));
  }

  private Optional<Merge> compare(KeyedEntity one, KeyedEntity other) {
    Merge said = curated.of(one.path()).get(other.path());
    return said == null ? ruled(one, other) : Optional.of(said);
  }

  private Optional<Merge> ruled(KeyedEntity one, KeyedEntity other) {
    boolean isFirst = one.path().compareTo(other.path()) < 0;
    return rule.compare(isFirst ? one : other, isFirst ? other : one);
  }
}
