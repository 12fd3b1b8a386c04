package org.newsgraph.gazetteer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * Which slots hold the same thing, by their identifiers; a group is named by its first slot.
 *
 * <p>Two slots are never the same if Wikidata or GeoNames gives them different identifiers.
 */
final class IdentifierGroups {

  private static final List<String> DISTINCT_WITHIN = List.of("wikidata:", "geonames:");

  private final Map<String, Integer> slots = new HashMap<>();
  private final List<List<String>> identifiers = new ArrayList<>();
  private int[] parent = new int[1 << 10];

  /** Takes the identifiers of the next slot, and gives those that belong to something else. */
  List<String> add(List<String> added) {
    int slot = identifiers.size();
    if (slot == parent.length) {
      parent = Arrays.copyOf(parent, 2 * slot);
    }
    parent[slot] = slot;
    identifiers.add(new ArrayList<>(added.size()));
    return added.stream().filter(identifier -> !claim(identifier, slot)).toList();
  }

  /** Gives a slot an identifier; false if it belongs to something else. */
  boolean claim(String identifier, int slot) {
    int mine = group(slot);
    Integer known = slots.get(identifier);
    List<String> theirs =
        known == null ? List.of(identifier) : identifiers.get(group(known.intValue()));
    if (known != null && group(known.intValue()) == mine) {
      return true;
    }
    if (!agree(identifiers.get(mine), theirs)) {
      return false;
    }
    if (known == null) {
      slots.put(identifier, slot);
      identifiers.get(mine).add(identifier);
    } else {
      join(mine, group(known.intValue()));
    }
    return true;
  }

  /** Makes two groups one; false if their identifiers do not agree. */
  boolean join(int one, int other) {
    if (one == other || !agree(identifiers.get(one), identifiers.get(other))) {
      return one == other;
    }
    int first = Math.min(one, other);
    int second = Math.max(one, other);
    parent[second] = first;
    identifiers.get(first).addAll(identifiers.get(second));
    identifiers.set(second, List.of());
    return true;
  }

  private static boolean agree(List<String> some, List<String> others) {
    return DISTINCT_WITHIN.stream()
        .allMatch(
            scheme ->
                within(scheme, some).allMatch(one -> within(scheme, others).allMatch(one::equals)));
  }

  private static Stream<String> within(String scheme, List<String> all) {
    return all.stream().filter(identifier -> identifier.startsWith(scheme));
  }

  /** The group of a slot. */
  int group(int slot) {
    int group = slot;
    while (parent[group] != group) {
      parent[group] = parent[parent[group]];
      group = parent[group];
    }
    return group;
  }

  /** The group that has an identifier. */
  OptionalInt group(String identifier) {
    Integer slot = slots.get(identifier);
    return slot == null ? OptionalInt.empty() : OptionalInt.of(group(slot.intValue()));
  }

  /** The identifiers of a group; the first is its own. */
  List<String> identifiers(int group) {
    return List.copyOf(identifiers.get(group));
  }

  /** The slots of each group, in the order of first slots. */
  List<int[]> members() {
    Map<Integer, List<Integer>> members = new LinkedHashMap<>();
    for (int slot = 0; slot < identifiers.size(); slot++) {
      members.computeIfAbsent(group(slot), none -> new ArrayList<>(1)).add(slot);
    }
    return members.values().stream()
        .map(slots -> slots.stream().mapToInt(Integer::intValue).toArray())
        .toList();
  }
}
