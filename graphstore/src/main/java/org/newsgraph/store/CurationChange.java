package org.newsgraph.store;

import static java.util.stream.Collectors.toCollection;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.newsgraph.curation.CuratedGroup;
import org.newsgraph.curation.CuratedGroups;
import org.newsgraph.curation.CuratedLine;
import org.newsgraph.curation.CuratedLines;
import org.newsgraph.curation.Curation;
import org.newsgraph.curation.SplitName;
import org.newsgraph.key.BlockingKeys;

/**
 * Lines of curation that take the place of others.
 *
 * @param old the lines that were there
 * @param fresh the lines that come
 */
record CurationChange(Collection<CuratedLine> old, Collection<CuratedLine> fresh) {

  /** The paths of all of whom something may change, named in a line or linked to what one names. */
  Set<String> concerned(StoredEntities entities) {
    CuratedGroups groups = new CuratedGroups(both());
    Set<CuratedLine> kept = new HashSet<>(old);
    kept.retainAll(new HashSet<>(fresh));
    Set<String> changed = new TreeSet<>();
    Stream.concat(old.stream(), fresh.stream())
        .filter(line -> !kept.contains(line))
        .forEach(line -> changed.addAll(line.names()));
    groups.prepare(changed);
    Set<String> explored = new TreeSet<>();
    Set<String> names = new TreeSet<>();
    for (String name : changed) {
      if (!explored.contains(name)) {
        CuratedGroup group = groups.of(name);
        explored.addAll(group.names());
        group.others().forEach(other -> names.addAll(groups.of(other).names()));
      }
    }
    names.addAll(explored);
    Set<String> concerned = new TreeSet<>();
    entities
        .carrying(names.stream().map(BlockingKeys::identifierKey).toList())
        .values()
        .forEach(concerned::addAll);
    names.stream().filter(CuratedLine::isPath).forEach(concerned::add);
    return concerned;
  }

  /** The paths of the articles of which other names are parted than before. */
  Set<String> articles() {
    Set<SplitName> changed = parted(old);
    Set<SplitName> now = parted(fresh);
    Set<SplitName> kept = new HashSet<>(changed);
    kept.retainAll(now);
    changed.addAll(now);
    changed.removeAll(kept);
    return changed.stream().map(SplitName::articlePath).collect(toCollection(TreeSet::new));
  }

  private static Set<SplitName> parted(Collection<CuratedLine> lines) {
    return lines.stream()
        .flatMap(line -> line.parted().stream())
        .collect(toCollection(HashSet::new));
  }

  private Curation both() {
    Set<CuratedLine> all = new HashSet<>(old);
    all.addAll(fresh);
    return CuratedLines.unchecked(all);
  }
}
