package org.newsgraph.merging;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.newsgraph.key.EntityKind;

/**
 * Finds which keyed entities of a collection are one.
 *
 * <p>The result depends on the entities that are there, not on the order or the batches in which
 * they came; the work is in proportion to what came or went and what is like it.
 */
public final class Merging {

  private final List<MergeRule> rules;

  /** With these rules, each of which may rest on what those before it decided. */
  public Merging(List<MergeRule> rules) {
    this.rules = List.copyOf(rules);
  }

  /** With the rules that hold unless told otherwise. */
  public static Merging standard() {
    return new Merging(List.of(new SameName(), new Reprint(), new SameSaying()));
  }

  /**
   * What has to be decided anew when entities have come or gone.
   *
   * @param known the collection as it is now, with the earlier decisions
   * @param come the paths of entities that are new
   * @param gone entities that no article names any more; of those that have lost some of their keys
   *     of likeness only, these keys
   */
  public Merges after(KeyedEntities known, Set<String> come, Collection<KeyedEntity> gone) {
    Resolved resolved = new Resolved(known);
    gone.forEach(entity -> resolved.decide(entity.path(), entity.path()));
    CuratedTies curated = new CuratedTies(known);
    Set<String> bereft = curated.around(gone);
    List<Merge> merges = new ArrayList<>();
    for (MergeRule rule : rules) {
      CandidateComponents neighbourhood = new CandidateComponents(known, rule, resolved, curated);
      Set<String> begin = begin(known, rule, come, gone, resolved);
      bereft.stream().filter(path -> rule.concerns(EntityKind.ofPath(path))).forEach(begin::add);
      neighbourhood.explore(begin);
      for (List<KeyedEntity> group : neighbourhood.groups()) {
        CompleteLinkClusters partition =
            new CompleteLinkClusters(group, neighbourhood.ties(group), rule.within(group), curated);
        for (List<KeyedEntity> part : partition.parts()) {
          part.forEach(entity -> resolved.decide(entity.path(), part.get(0).path()));
          merges.addAll(partition.merges(part));
        }
      }
    }
    return new Merges(resolved.decided(), merges);
  }

  private static Set<String> begin(
      KeyedEntities known,
      MergeRule rule,
      Set<String> come,
      Collection<KeyedEntity> gone,
      Resolved resolved) {
    Set<String> touched = new TreeSet<>(come);
    gone.forEach(entity -> touched.add(entity.path()));
    Set<String> speakers = resolved.changed();
    touched.addAll(known.saidBy(speakers));
    touched.addAll(known.mergedInto(known.merged(touched).values()));
    gone.forEach(entity -> touched.addAll(likely(known, rule, entity, resolved)));
    touched.addAll(new OversizedBlock(known, come, gone).changed());
    touched.removeIf(path -> !rule.concerns(EntityKind.ofPath(path)));
    return touched;
  }

  /** Those that may have been kept apart by an entity that is gone. */
  private static Set<String> likely(
      KeyedEntities known, MergeRule rule, KeyedEntity gone, Resolved resolved) {
    Set<String> likely = new TreeSet<>();
    if (rule.concerns(gone.kind())) {
      String speaker = gone.likeness().speaker();
      Set<String> speakers = speaker.isEmpty() ? Set.of() : resolved.paths(resolved.of(speaker));
      known.carrying(rule.keys(gone, speakers)).values().stream()
          .filter(carrying -> !OversizedBlock.isCrowded(carrying))
          .forEach(likely::addAll);
    }
    return likely;
  }
}
