package org.newsgraph.curation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The groups that curation makes, looked up once each. A link of the linker joins a group too,
 * unless a line speaks against it. One thread.
 */
public final class CuratedGroups {

  private final Curation curation;
  private final Map<String, Set<CuratedLine>> lines = new HashMap<>();
  private final Map<String, CuratedGroup> groups = new HashMap<>();

  public CuratedGroups(Curation curation) {
    this.curation = curation;
  }

  /** Looks up what will be asked for: fewer questions to a store that is far away. */
  public void prepare(Collection<String> names) {
    Set<String> open = new TreeSet<>(names);
    open.removeAll(lines.keySet());
    while (!open.isEmpty()) {
      List<CuratedLine> found = curation.about(open);
      open.forEach(name -> lines.put(name, new TreeSet<>(CuratedLine.ORDER)));
      Set<String> next = new TreeSet<>();
      for (CuratedLine line : found) {
        for (String name : line.names()) {
          if (open.contains(name)) {
            lines.get(name).add(line);
          } else if (line.verdict() == Verdict.SAME && !lines.containsKey(name)) {
            next.add(name);
          }
        }
      }
      open = next;
    }
  }

  /** The lines that name this on either side. */
  public List<CuratedLine> lines(String name) {
    prepare(List.of(name));
    return List.copyOf(lines.get(name));
  }

  /** All that lines say to be this. */
  public CuratedGroup of(String name) {
    CuratedGroup group = groups.get(name);
    return group == null ? group(name) : group;
  }

  private CuratedGroup group(String begin) {
    Set<String> names = new TreeSet<>(Set.of(begin));
    Set<String> others = new TreeSet<>();
    List<String> open = new ArrayList<>(names);
    while (!open.isEmpty()) {
      String name = open.remove(open.size() - 1);
      for (CuratedLine line : lines(name)) {
        String beside = line.beside(name);
        if (line.verdict() == Verdict.SAME && names.add(beside)) {
          open.add(beside);
        } else if (line.verdict() == Verdict.DIFFERENT) {
          others.add(beside);
        }
      }
    }
    CuratedGroup group = new CuratedGroup(names, others);
    names.forEach(name -> groups.put(name, group));
    return group;
  }

  /** Whether lines speak against what the linker says of an entity. */
  public boolean overrules(String path, Collection<String> identifiers) {
    List<CuratedGroup> said = new ArrayList<>(List.of(of(path)));
    for (String identifier : identifiers) {
      CuratedGroup linked = of(identifier);
      boolean isWrong = said.get(0).contradicts(linked);
      isWrong |= !linked.isBare() && said.stream().anyMatch(linked::contradicts);
      if (isWrong) {
        return true;
      }
      if (!linked.isBare()) {
        said.add(linked);
      }
    }
    return false;
  }

  /**
   * All that lines and the linker say to be an entity; the linker only if no line speaks against
   * it.
   */
  public CuratedGroup withLinks(String path, Collection<String> identifiers) {
    CuratedGroup group = of(path);
    if (!overrules(path, identifiers)) {
      for (String identifier : identifiers) {
        group = group.with(of(identifier));
      }
    }
    return group;
  }
}
