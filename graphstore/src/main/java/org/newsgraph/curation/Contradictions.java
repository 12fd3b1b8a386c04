package org.newsgraph.curation;

import static java.util.stream.Collectors.joining;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Finds lines that cannot hold together, directly or by way of others. */
final class Contradictions {

  private final CuratedLines curation;
  private final Map<String, String> groups = new HashMap<>();

  Contradictions(CuratedLines curation) {
    this.curation = curation;
  }

  /** A sentence for each, with file and line of all that belong to it. */
  List<String> found() {
    List<String> found = new ArrayList<>();
    for (CuratedLine line : curation.lines()) {
      if (!groups.containsKey(line.entity())) {
        explore(line.entity()).ifPresent(found::add);
      }
      if (!groups.containsKey(line.target())) {
        explore(line.target()).ifPresent(found::add);
      }
    }
    for (CuratedLine line : curation.lines()) {
      boolean isOne = groups.get(line.entity()).equals(groups.get(line.target()));
      if (line.verdict() == Verdict.DIFFERENT && isOne) {
        found.add(line.told() + ", but " + told(way(line.entity(), line.target())));
      }
    }
    return found;
  }

  /** Takes down a group; two items of one authority in it cannot hold together. */
  private Optional<String> explore(String begin) {
    Map<String, String> items = new TreeMap<>();
    Optional<String> wrong = Optional.empty();
    for (String name : reached(begin, Optional.empty()).keySet()) {
      groups.put(name, begin);
      if (name.startsWith("wikidata:") || name.startsWith("geonames:")) {
        String rival = items.put(name.substring(0, name.indexOf(':')), name);
        if (rival != null && wrong.isEmpty()) {
          wrong = Optional.of(told(way(rival, name)));
        }
      }
    }
    return wrong.map(lines -> lines + ", which are two things");
  }

  private static String told(List<CuratedLine> lines) {
    return lines.stream().map(CuratedLine::told).collect(joining(" and "));
  }

  /** The shortest way by lines that say that two are one. */
  private List<CuratedLine> way(String from, String to) {
    Map<String, Optional<CuratedLine>> by = reached(from, Optional.of(to));
    List<CuratedLine> way = new ArrayList<>();
    String at = to;
    while (!at.equals(from)) {
      CuratedLine line = by.get(at).orElseThrow();
      way.add(0, line);
      at = line.beside(at);
    }
    return way;
  }

  /** All names that are one with the first, each with the line by which it was reached. */
  private Map<String, Optional<CuratedLine>> reached(String from, Optional<String> to) {
    Map<String, Optional<CuratedLine>> by = new TreeMap<>(Map.of(from, Optional.empty()));
    Set<String> met = new HashSet<>(Set.of(from));
    Deque<String> open = new ArrayDeque<>(met);
    while (!open.isEmpty() && to.filter(by::containsKey).isEmpty()) {
      String name = open.remove();
      for (CuratedLine line : curation.naming(name)) {
        String beside = line.beside(name);
        if (line.verdict() == Verdict.SAME && met.add(beside)) {
          by.put(beside, Optional.of(line));
          open.add(beside);
        }
      }
    }
    return by;
  }
}
