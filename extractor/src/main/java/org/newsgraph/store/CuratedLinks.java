package org.newsgraph.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.newsgraph.entity.curation.CuratedGroups;
import org.newsgraph.entity.merging.CuratedIdentity;
import org.newsgraph.entity.merging.KeyedEntity;

/**
 * Keeps the links of entities in the default graph as people say: those of lines are shown, and
 * those of articles that a line overrules are not, with the point on the globe that came with them.
 *
 * <p>Holds what one transaction touches: note all changes, then ask for what follows from them.
 */
final class CuratedLinks {

  private final Quads store;
  private final Graphs graphs;
  private final StoredEntities entities;
  private final Set<String> touched = new TreeSet<>();
  private final Set<String> concerned = new TreeSet<>();

  CuratedLinks(Quads store, Graphs graphs) {
    this.store = store;
    this.graphs = graphs;
    this.entities = new StoredEntities(store, graphs);
  }

  /** Takes down whose nodes come or go with a change. */
  void note(Change change) {
    change.deleted().forEach(this::note);
    change.added().forEach(this::note);
  }

  private void note(Quad quad) {
    Node predicate = quad.getPredicate();
    if (predicate.equals(Vocabulary.IDENTIFIED_AS) || predicate.equals(Vocabulary.MERGED_INTO)) {
      touched.add(path(quad.getObject()));
    }
  }

  /** Takes down what is seen as another entity than before. */
  void note(Map<Node, Node> before) {
    for (Map.Entry<Node, Node> key : before.entrySet()) {
      touched.add(path(key.getKey()));
      touched.add(path(key.getValue()));
      if (concerned.contains(path(key.getKey()))) {
        concerned.add(path(key.getValue()));
      }
    }
  }

  /** Takes down about whom lines have come or gone. */
  void concern(Collection<String> paths) {
    touched.addAll(paths);
    concerned.addAll(paths);
    concerned.addAll(entities.merged(paths).values());
    touched.addAll(concerned);
  }

  /** What has to change in the default graph, which is up to date otherwise. */
  Change change() {
    Set<Quad> deleted = new LinkedHashSet<>();
    Set<Quad> added = new LinkedHashSet<>();
    if (!concerned.isEmpty() || !new StoredCuration(store, graphs).isEmpty()) {
      concerned.addAll(entities.merged(concerned).values());
      touched.addAll(entities.merged(touched).values());
      for (CuratedEntity entity : curated()) {
        Set<Quad> stored = entity.stored();
        Set<Quad> wanted = entity.wanted(stored, concerned.contains(entity.path()));
        stored.stream().filter(link -> !wanted.contains(link)).forEach(deleted::add);
        wanted.stream().filter(link -> !stored.contains(link)).forEach(added::add);
      }
    }
    return new Change(deleted, added);
  }

  /** Those of the touched entities of whom lines speak, or spoke before. */
  private Collection<CuratedEntity> curated() {
    Map<String, Map<String, KeyedEntity>> seen = new TreeMap<>();
    touched.forEach(path -> seen.put(path, new TreeMap<>()));
    Map<String, String> merged = entities.merged(entities.mergedInto(touched));
    Set<String> names = new TreeSet<>();
    entities
        .find(merged.keySet())
        .forEach(
            (path, key) -> {
              names.addAll(key.names());
              seen.computeIfPresent(merged.get(path), (entity, keys) -> with(keys, key));
            });
    CuratedGroups groups = new CuratedGroups(entities.curation());
    groups.prepare(names);
    List<CuratedEntity> curated = new ArrayList<>();
    seen.forEach(
        (path, keys) -> {
          CuratedIdentity identity = new CuratedIdentity(groups, keys.values());
          if (concerned.contains(path) || identity.isCurated()) {
            curated.add(new CuratedEntity(path, identity, store, graphs));
          }
        });
    return curated;
  }

  private static Map<String, KeyedEntity> with(Map<String, KeyedEntity> keys, KeyedEntity key) {
    keys.put(key.path(), key);
    return keys;
  }

  private String path(Node entity) {
    return graphs.iris().path(entity.getURI()).orElseThrow();
  }
}
