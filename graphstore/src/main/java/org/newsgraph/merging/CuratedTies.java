package org.newsgraph.merging;

import static java.util.stream.Collectors.joining;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.newsgraph.curation.CuratedGroup;
import org.newsgraph.curation.CuratedGroups;
import org.newsgraph.curation.CuratedLine;
import org.newsgraph.curation.Verdict;
import org.newsgraph.key.BlockingKeys;

/**
 * Which keyed entities people take to be one, and which they keep apart.
 *
 * <p>All that is one is tied to the first of it by the alphabet, by the lines that lead there; also
 * where a line names an entity that no article names yet.
 */
final class CuratedTies {

  static final String RULE = "a person says so";

  private final KeyedEntities known;
  private final CuratedGroups groups;
  private final Map<String, Map<String, Merge>> ties = new TreeMap<>();
  private final Set<String> seen = new TreeSet<>();

  CuratedTies(KeyedEntities known) {
    this.known = known;
    this.groups = new CuratedGroups(known.curation());
  }

  /** All that is one with any of these, they themselves included, found among the known. */
  Set<String> around(Collection<KeyedEntity> entities) {
    Set<String> names = new TreeSet<>();
    entities.forEach(entity -> names.addAll(entity.names()));
    groups.prepare(names);
    Set<String> around = new TreeSet<>();
    for (KeyedEntity entity : entities) {
      around.addAll(of(entity.path()).keySet());
      for (String name : entity.names()) {
        if (!groups.lines(name).isEmpty() && !seen.contains(name)) {
          around.addAll(tie(way(name)));
        }
      }
    }
    return around;
  }

  /** The ties of an entity, by the path of the other. */
  Map<String, Merge> of(String path) {
    return ties.getOrDefault(path, Map.of());
  }

  /** Whether people keep two entities apart. */
  boolean keepApart(KeyedEntity one, KeyedEntity other) {
    return (isCurated(one) || isCurated(other)) && group(one).contradicts(group(other));
  }

  /** Whether a gazetteer knows an entity, and nobody speaks against it. */
  boolean isLinked(KeyedEntity entity) {
    List<String> identifiers = entity.likeness().identifiers();
    return !identifiers.isEmpty() && !groups.overrules(entity.path(), identifiers);
  }

  private boolean isCurated(KeyedEntity entity) {
    return !said(entity.names()).isEmpty();
  }

  private CuratedGroup group(KeyedEntity entity) {
    return groups.withLinks(entity.path(), entity.likeness().identifiers());
  }

  /** A step to a name: by a line, or because the linker says so. */
  private record Step(String from, Optional<CuratedLine> line) {}

  private Set<String> tie(Map<String, Step> reached) {
    List<String> paths = reached.keySet().stream().filter(CuratedLine::isPath).toList();
    Set<String> members = new TreeSet<>(known.find(paths).keySet());
    seen.addAll(reached.keySet());
    if (members.size() > 1) {
      String first = members.iterator().next();
      Map<String, Step> ways = way(first);
      members.stream().skip(1).forEach(member -> tie(first, member, ways));
    }
    return members;
  }

  private void tie(String first, String member, Map<String, Step> ways) {
    List<String> lines = new ArrayList<>();
    for (String at = member; !at.equals(first); at = ways.get(at).from()) {
      ways.get(at).line().ifPresent(line -> lines.add(0, line.told()));
    }
    String evidence = lines.stream().collect(joining("; "));
    Merge merge = new Merge(first, member, Optional.empty(), 1, RULE, evidence);
    ties.computeIfAbsent(first, path -> new TreeMap<>()).put(member, merge);
    ties.computeIfAbsent(member, path -> new TreeMap<>()).put(first, merge);
  }

  /** The shortest way from a name to all that is one with it. */
  private Map<String, Step> way(String from) {
    Map<String, Step> ways = new TreeMap<>(Map.of(from, new Step(from, Optional.empty())));
    Deque<String> open = new ArrayDeque<>(List.of(from));
    while (!open.isEmpty()) {
      String name = open.remove();
      steps(name)
          .forEach(
              (to, step) -> {
                if (ways.putIfAbsent(to, step) == null) {
                  open.add(to);
                }
              });
    }
    return ways;
  }

  private Map<String, Step> steps(String name) {
    Map<String, Step> steps = new TreeMap<>();
    for (CuratedLine line : groups.lines(name)) {
      if (line.verdict() == Verdict.SAME) {
        steps.putIfAbsent(line.beside(name), new Step(name, Optional.of(line)));
      }
    }
    linked(name).forEach(to -> steps.putIfAbsent(to, new Step(name, Optional.empty())));
    return steps;
  }

  /** What the linker takes to be one with a name, if people speak of it and not against it. */
  private Set<String> linked(String name) {
    boolean isPath = CuratedLine.isPath(name);
    List<String> key = List.of(BlockingKeys.identifierKey(name));
    Collection<String> paths =
        isPath ? List.of(name) : known.carrying(key).getOrDefault(key.get(0), Set.of());
    Set<String> linked = new TreeSet<>();
    for (KeyedEntity entity : known.find(paths).values()) {
      List<String> identifiers = entity.likeness().identifiers();
      if (!groups.overrules(entity.path(), identifiers)) {
        linked.addAll(isPath ? said(identifiers) : List.of(entity.path()));
      }
    }
    return linked;
  }

  private List<String> said(List<String> names) {
    return names.stream().filter(name -> !groups.lines(name).isEmpty()).toList();
  }
}
