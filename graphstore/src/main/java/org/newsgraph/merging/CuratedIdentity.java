package org.newsgraph.merging;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.newsgraph.curation.CuratedGroup;
import org.newsgraph.curation.CuratedGroups;
import org.newsgraph.curation.CuratedLine;
import org.newsgraph.curation.Verdict;

/** What people say of the keys that are seen as one entity. */
public final class CuratedIdentity {

  private final CuratedGroups groups;
  private final Map<String, KeyedEntity> keys = new TreeMap<>();
  private final Map<String, Boolean> overruled = new TreeMap<>();
  private final Set<String> said = new TreeSet<>();
  private final Set<String> denied = new TreeSet<>();

  /** Of these keys. */
  public CuratedIdentity(CuratedGroups groups, Collection<KeyedEntity> keys) {
    this.groups = groups;
    for (KeyedEntity key : keys) {
      this.keys.put(key.path(), key);
      CuratedGroup group = groups.withLinks(key.path(), key.likeness().identifiers());
      group.names().stream().filter(this::isSaid).forEach(said::add);
      denied.addAll(group.others());
    }
  }

  private boolean isSaid(String name) {
    return CuratedLine.isIdentifier(name)
        && groups.lines(name).stream().anyMatch(line -> line.verdict() == Verdict.SAME);
  }

  /** The paths of the keys. */
  public Set<String> paths() {
    return Collections.unmodifiableSet(keys.keySet());
  }

  /** Whether lines speak of it. */
  public boolean isCurated() {
    return keys.values().stream()
        .flatMap(key -> key.names().stream())
        .anyMatch(name -> !groups.lines(name).isEmpty());
  }

  /** The identifiers that it has by lines. */
  public Set<String> said() {
    return Collections.unmodifiableSet(said);
  }

  /** The identifiers that it may have by lines. */
  public List<String> close() {
    return keys.keySet().stream()
        .flatMap(key -> groups.lines(key).stream())
        .filter(line -> line.verdict() == Verdict.CLOSE)
        .map(CuratedLine::target)
        .toList();
  }

  /** Whether what the linker is sure of for a key does not hold. */
  public boolean overrules(String key) {
    return overruled.computeIfAbsent(key, path -> isOverruled(keys.get(path)));
  }

  /** What people part from a key that is an identifier is not what the identifier stands for. */
  private boolean isOverruled(KeyedEntity key) {
    return key.isParted()
        ? CuratedLine.isIdentifier(key.evidence())
        : groups.overrules(key.path(), key.likeness().identifiers());
  }

  /** Whether an identifier that the linker only thinks likely does not hold. */
  public boolean overrulesLikely(String identifier) {
    return !said.isEmpty() || denied.contains(identifier);
  }
}
