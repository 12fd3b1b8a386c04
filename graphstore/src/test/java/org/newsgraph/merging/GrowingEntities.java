package org.newsgraph.merging;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.newsgraph.key.BlockingKeys;
import org.newsgraph.key.Identity;

/**
 * Entities that come and go batch by batch, with the decisions made so far, as a store has them.
 */
final class GrowingEntities implements KeyedEntities {

  private final Merging merging;
  private final List<Identity> identities = new ArrayList<>();
  private final Map<String, String> decided = new TreeMap<>();
  private CollectedEntities entities = new CollectedEntities();

  GrowingEntities(Merging merging) {
    this.merging = merging;
  }

  void add(List<Identity> come) {
    identities.addAll(come);
    entities.add(come);
    Set<String> paths = come.stream().map(Identity::entity).collect(Collectors.toSet());
    decided.putAll(merging.after(this, paths, List.of()).entities());
  }

  void remove(List<Identity> gone) {
    Map<String, KeyedEntity> before =
        entities.find(gone.stream().map(Identity::entity).collect(Collectors.toSet()));
    identities.removeAll(gone);
    entities = new CollectedEntities();
    entities.add(identities);
    Map<String, KeyedEntity> rest = entities.find(before.keySet());
    List<KeyedEntity> lost =
        before.values().stream()
            .map(entity -> rest.containsKey(entity.path()) ? lost(entity, rest) : entity)
            .toList();
    decided.putAll(merging.after(this, Set.of(), lost).entities());
    decided.keySet().retainAll(entities.paths());
  }

  /** The entity with those of its keys that it has no more. */
  private static KeyedEntity lost(KeyedEntity entity, Map<String, KeyedEntity> rest) {
    Set<String> keys = new TreeSet<>(entity.likeness().keys());
    keys.removeAll(rest.get(entity.path()).likeness().keys());
    return new KeyedEntity(entity.path(), "", new BlockingKeys(entity.likeness().speaker(), keys));
  }

  Map<String, String> decided() {
    return decided;
  }

  @Override
  public Map<String, KeyedEntity> find(Collection<String> paths) {
    return entities.find(paths);
  }

  @Override
  public Map<String, Set<String>> carrying(Collection<String> keys) {
    return entities.carrying(keys);
  }

  @Override
  public Set<String> saidBy(Collection<String> speakers) {
    return entities.saidBy(speakers);
  }

  @Override
  public Map<String, String> merged(Collection<String> paths) {
    Map<String, String> merged = new TreeMap<>();
    paths.forEach(path -> merged.put(path, decided.getOrDefault(path, path)));
    return merged;
  }

  @Override
  public Set<String> mergedInto(Collection<String> into) {
    Set<String> members = new TreeSet<>(into);
    decided.forEach(
        (path, entity) -> {
          if (into.contains(entity)) {
            members.add(path);
          }
        });
    return members;
  }
}
