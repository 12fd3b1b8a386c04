package org.newsgraph.merging;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What keyed entities are: by the decisions made just now, else by the earlier ones. */
final class Resolved {

  private final KeyedEntities known;
  private final Map<String, String> now = new TreeMap<>();
  private final Map<String, Set<String>> nowPaths = new HashMap<>();
  private final Map<String, String> earlier = new HashMap<>();

  Resolved(KeyedEntities known) {
    this.known = known;
  }

  void decide(String path, String entity) {
    String before = now.put(path, entity);
    if (before != null) {
      nowPaths.get(before).remove(path);
    }
    nowPaths.computeIfAbsent(entity, unused -> new TreeSet<>()).add(path);
  }

  Map<String, String> decided() {
    return now;
  }

  /** What the entity with this path is. */
  String of(String path) {
    String decided = now.get(path);
    return decided == null ? earlier(path) : decided;
  }

  /** All paths that are this entity, its own included. */
  Set<String> paths(String entity) {
    Set<String> paths = new TreeSet<>(known.mergedInto(List.of(entity)));
    paths.removeIf(path -> !of(path).equals(entity));
    paths.addAll(nowPaths.getOrDefault(entity, Set.of()));
    paths.add(entity);
    return paths;
  }

  /** The paths about which was decided otherwise than earlier. */
  Set<String> changed() {
    Set<String> changed = new TreeSet<>();
    now.forEach(
        (path, entity) -> {
          if (!earlier(path).equals(entity)) {
            changed.add(path);
          }
        });
    return changed;
  }

  private String earlier(String path) {
    return earlier.computeIfAbsent(path, one -> known.merged(List.of(one)).getOrDefault(one, one));
  }
}
