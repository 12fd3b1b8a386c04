package org.newsgraph.merging;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What was decided about some keyed entities.
 *
 * @param entities the path of each entity that was looked at, to the path of what it is
 * @param merges why: every pair of entities that are one, in the order of their paths
 */
public record Merges(Map<String, String> entities, List<Merge> merges) {

  public Merges {
    entities = Collections.unmodifiableMap(new TreeMap<>(entities));
    merges = List.copyOf(merges);
  }

  /** Whether everything is what it was. */
  public boolean isEmpty() {
    return entities.entrySet().stream().allMatch(known -> known.getKey().equals(known.getValue()));
  }

  /** What the entity with this path is. */
  public String of(String path) {
    return entities.getOrDefault(path, path);
  }
}
