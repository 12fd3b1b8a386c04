package org.newsgraph.gazetteer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which places lie in which, without going round in circles. */
final class Containment {

  private static final int DEEPEST = 20;

  private final Map<String, List<String>> containers = new HashMap<>();

  /** Says in which places a place lies; nearest first. */
  void put(String place, List<String> within) {
    if (!within.isEmpty()) {
      containers.put(place, within);
    }
  }

  /** The containers of a place, without those around them. */
  List<String> of(String place) {
    return containers.getOrDefault(place, List.of());
  }

  /** All places around one, its own containers first, then theirs. */
  List<String> around(List<String> within) {
    Set<String> around = new LinkedHashSet<>(within);
    List<String> ring = within;
    for (int depth = 0; depth < DEEPEST && !ring.isEmpty(); depth++) {
      List<String> next = new ArrayList<>();
      ring.forEach(place -> next.addAll(containers.getOrDefault(place, List.of())));
      next.removeIf(place -> !around.add(place));
      ring = next;
    }
    return List.copyOf(around);
  }

  /** The containers of a place of which it is a container itself; it must not keep them. */
  List<String> circular(String place) {
    return containers.getOrDefault(place, List.of()).stream()
        .filter(container -> container.equals(place) || reaches(container, place))
        .toList();
  }

  /** Takes containers away from a place. */
  void cut(String place, List<String> wrong) {
    List<String> left = new ArrayList<>(containers.getOrDefault(place, List.of()));
    left.removeAll(wrong);
    containers.put(place, List.copyOf(left));
  }

  private boolean reaches(String from, String place) {
    Set<String> seen = new HashSet<>();
    List<String> open = new ArrayList<>(List.of(from));
    while (!open.isEmpty()) {
      String next = open.remove(open.size() - 1);
      if (next.equals(place)) {
        return true;
      }
      if (seen.add(next)) {
        open.addAll(containers.getOrDefault(next, List.of()));
      }
    }
    return false;
  }
}
