package org.newsgraph.merging;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.newsgraph.curation.Curation;
import org.newsgraph.key.Identity;

/** The keyed entities of some articles, collected in memory; nothing is merged yet. One thread. */
public final class CollectedEntities implements KeyedEntities {

  private final Curation curation;
  private final Map<String, KeyedEntity> entities = new TreeMap<>();
  private final Map<String, Set<String>> byKey = new HashMap<>();
  private final Map<String, Set<String>> bySpeaker = new HashMap<>();

  /** Of which nobody says anything. */
  public CollectedEntities() {
    this(Curation.NONE);
  }

  /** Of which people say this. */
  public CollectedEntities(Curation curation) {
    this.curation = curation;
  }

  /** Adds what the nodes of an article are. */
  public void add(Collection<Identity> identities) {
    for (Identity identity : identities) {
      String path = identity.entity();
      boolean isAlike = !identity.likeness().keys().isEmpty();
      if (isAlike || !curation.about(List.of(path)).isEmpty()) {
        KeyedEntity entity =
            new KeyedEntity(path, identity.decision().evidence(), identity.likeness());
        entities.merge(path, entity, KeyedEntity::with);
        entity.likeness().keys().forEach(key -> put(byKey, key, path));
        put(bySpeaker, entity.likeness().speaker(), path);
      }
    }
  }

  /** The paths of all that may be the same as another. */
  public Set<String> paths() {
    return Collections.unmodifiableSet(entities.keySet());
  }

  @Override
  public Curation curation() {
    return curation;
  }

  @Override
  public Map<String, KeyedEntity> find(Collection<String> paths) {
    return chosen(paths, entities::get);
  }

  @Override
  public Map<String, Set<String>> carrying(Collection<String> keys) {
    return chosen(keys, byKey::get);
  }

  @Override
  public Set<String> saidBy(Collection<String> speakers) {
    return chosen(speakers, bySpeaker::get).values().stream()
        .flatMap(Set::stream)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Override
  public Map<String, String> merged(Collection<String> paths) {
    return chosen(paths, path -> path);
  }

  @Override
  public Set<String> mergedInto(Collection<String> entities) {
    return new TreeSet<>(entities);
  }

  private static <V> Map<String, V> chosen(Collection<String> names, Function<String, V> values) {
    Map<String, V> chosen = new TreeMap<>();
    for (String name : names) {
      V value = values.apply(name);
      if (value != null) {
        chosen.put(name, value);
      }
    }
    return chosen;
  }

  private static void put(Map<String, Set<String>> index, String key, String path) {
    index.computeIfAbsent(key, unused -> new TreeSet<>()).add(path);
  }
}
