package org.newsgraph.merging;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.newsgraph.curation.Curation;

/** The keyed entities of a store and of articles beside it, seen as if the store held them all. */
public final class JoinedEntities implements KeyedEntities {

  private final KeyedEntities stored;
  private final CollectedEntities beside;

  public JoinedEntities(KeyedEntities stored, CollectedEntities beside) {
    this.stored = stored;
    this.beside = beside;
  }

  /** As what the entities of the articles would be shown, were they in the store. */
  public Merges merges() {
    Set<String> come = new TreeSet<>(beside.paths());
    Map<String, KeyedEntity> old = stored.find(come);
    come.removeIf(path -> find(Set.of(path)).get(path).equals(old.get(path)));
    Merges merges = Merging.standard().after(this, come, Set.of());
    Map<String, String> entities = new TreeMap<>(stored.merged(beside.paths()));
    entities.putAll(merges.entities());
    return new Merges(entities, merges.merges());
  }

  @Override
  public Map<String, KeyedEntity> find(Collection<String> paths) {
    Map<String, KeyedEntity> found = new TreeMap<>(stored.find(paths));
    beside.find(paths).forEach((path, entity) -> found.merge(path, entity, KeyedEntity::with));
    return found;
  }

  @Override
  public Map<String, Set<String>> carrying(Collection<String> keys) {
    Map<String, Set<String>> carrying = new TreeMap<>(stored.carrying(keys));
    beside
        .carrying(keys)
        .forEach((key, paths) -> carrying.merge(key, paths, JoinedEntities::together));
    return carrying;
  }

  @Override
  public Set<String> saidBy(Collection<String> speakers) {
    return together(stored.saidBy(speakers), beside.saidBy(speakers));
  }

  @Override
  public Map<String, String> merged(Collection<String> paths) {
    return stored.merged(paths);
  }

  @Override
  public Set<String> mergedInto(Collection<String> entities) {
    return stored.mergedInto(entities);
  }

  /** What the articles were collected with, which is to be what the store holds. */
  @Override
  public Curation curation() {
    return beside.curation();
  }

  private static Set<String> together(Set<String> some, Set<String> others) {
    Set<String> all = new TreeSet<>(some);
    all.addAll(others);
    return all;
  }
}
