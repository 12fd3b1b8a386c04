package org.newsgraph.merging;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Keyed entities and all that a rule ties to them, directly or through others. What a rule ties
 * together depends on the entities alone: whoever starts from any of them finds the same.
 */
final class CandidateComponents {

  private final KeyedEntities known;
  private final MergeRule rule;
  private final Resolved resolved;
  private final CuratedTies curated;
  private final Map<String, KeyedEntity> entities = new TreeMap<>();
  private final Map<String, Map<String, Merge>> merges = new TreeMap<>();
  private final Map<String, Set<String>> speakerPaths = new TreeMap<>();

  CandidateComponents(KeyedEntities known, MergeRule rule, Resolved resolved, CuratedTies curated) {
    this.curated = curated;
    this.known = known;
    this.rule = rule;
    this.resolved = resolved;
  }

  void explore(Set<String> begin) {
    Set<String> open = begin;
    while (!open.isEmpty()) {
      Map<String, KeyedEntity> reached = load(open);
      entities.putAll(reached);
      open = neighbours(reached);
    }
  }

  /** Groups that nothing ties to each other; each in the order of the paths. */
  List<List<KeyedEntity>> groups() {
    List<List<KeyedEntity>> groups = new ArrayList<>();
    Set<String> seen = new TreeSet<>();
    for (String path : entities.keySet()) {
      if (seen.add(path)) {
        groups.add(group(path, seen));
      }
    }
    return groups;
  }

  /** The ties within a group. */
  List<Merge> ties(List<KeyedEntity> group) {
    return group.stream()
        .flatMap(entity -> merges.getOrDefault(entity.path(), Map.of()).values().stream())
        .distinct()
        .toList();
  }

  private List<KeyedEntity> group(String begin, Set<String> seen) {
    Map<String, KeyedEntity> group = new TreeMap<>();
    Deque<String> open = new ArrayDeque<>(List.of(begin));
    while (!open.isEmpty()) {
      String path = open.pop();
      group.put(path, entities.get(path));
      merges.getOrDefault(path, Map.of()).keySet().stream().filter(seen::add).forEach(open::push);
    }
    return List.copyOf(group.values());
  }

  /** Ties the entities to others, and says which of these have not been reached yet. */
  private Set<String> neighbours(Map<String, KeyedEntity> reached) {
    Map<String, Set<String>> keys = new TreeMap<>();
    reached.forEach((path, entity) -> keys.put(path, rule.keys(entity, speakerPaths(entity))));
    Set<String> all = new TreeSet<>();
    keys.values().forEach(all::addAll);
    Map<String, Set<String>> carrying = known.carrying(all);
    carrying.values().removeIf(OversizedBlock::isCrowded);
    Set<String> met = new TreeSet<>();
    carrying.values().forEach(met::addAll);
    met.removeAll(entities.keySet());
    Map<String, KeyedEntity> candidates = load(met);
    candidates.putAll(entities);
    reached.forEach((path, entity) -> tie(entity, others(keys.get(path), carrying), candidates));
    met.addAll(curated.around(reached.values()));
    met.removeAll(entities.keySet());
    reached.keySet().forEach(path -> curated.of(path).values().forEach(this::tie));
    met.retainAll(merges.keySet());
    return met;
  }

  private static Set<String> others(Set<String> keys, Map<String, Set<String>> carrying) {
    Set<String> others = new TreeSet<>();
    keys.forEach(key -> others.addAll(carrying.getOrDefault(key, Set.of())));
    return others;
  }

  private void tie(
      KeyedEntity entity, Collection<String> others, Map<String, KeyedEntity> candidates) {
    for (String path : others) {
      KeyedEntity other = candidates.get(path);
      if (other != null && !path.equals(entity.path()) && !isTied(entity.path(), path)) {
        boolean isFirst = entity.path().compareTo(path) < 0;
        rule.compare(isFirst ? entity : other, isFirst ? other : entity).ifPresent(this::tie);
      }
    }
  }

  private boolean isTied(String one, String other) {
    return merges.getOrDefault(one, Map.of()).containsKey(other);
  }

  private void tie(Merge merge) {
    merges.computeIfAbsent(merge.one(), path -> new TreeMap<>()).put(merge.other(), merge);
    merges.computeIfAbsent(merge.other(), path -> new TreeMap<>()).put(merge.one(), merge);
  }

  private Map<String, KeyedEntity> load(Collection<String> paths) {
    Map<String, KeyedEntity> loaded = new TreeMap<>();
    known
        .find(paths)
        .forEach(
            (path, entity) -> {
              String speaker = entity.likeness().speaker();
              loaded.put(path, speaker.isEmpty() ? entity : entity.saidBy(resolved.of(speaker)));
            });
    return loaded;
  }

  private Set<String> speakerPaths(KeyedEntity entity) {
    String speaker = entity.likeness().speaker();
    return speaker.isEmpty() ? Set.of() : speakerPaths.computeIfAbsent(speaker, resolved::paths);
  }
}
