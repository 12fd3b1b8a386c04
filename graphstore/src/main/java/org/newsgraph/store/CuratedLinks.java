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
import org.newsgraph.curation.CuratedGroups;
import org.newsgraph.merging.CuratedIdentity;
import org.newsgraph.merging.KeyedEntity;

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
  private final Map<String, Set<String>> left = new TreeMap<>();
  private final Map<String, List<String>> names = new TreeMap<>();
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
    if (quad.getPredicate().equals(Vocabulary.IDENTIFIED_AS)) {
      touched.add(path(quad.getObject()));
    } else if (quad.getPredicate().equals(Vocabulary.MERGED_INTO)) {
      leave(path(quad.getSubject()), path(quad.getObject()));
    }
  }

  /** Takes down what is seen as another entity than before. */
  void note(Map<Node, Node> before) {
    before.forEach((key, entity) -> leave(path(key), path(entity)));
  }

  /** Takes down what no article names any more. */
  void note(Collection<KeyedEntity> gone) {
    for (KeyedEntity key : gone) {
      leave(key.path(), key.path());
      names.put(key.path(), key.names());
    }
  }

  private void leave(String key, String entity) {
    touched.add(key);
    touched.add(entity);
    left.computeIfAbsent(key, path -> new TreeSet<>()).add(entity);
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

  /** Those of the touched entities of whom lines speak, or of whose former keys they do. */
  private Collection<CuratedEntity> curated() {
    Map<String, Map<String, KeyedEntity>> seen = seen();
    CuratedGroups groups = new CuratedGroups(entities.curation());
    groups.prepare(names.values().stream().flatMap(List::stream).toList());
    Set<String> shorn = new TreeSet<>(concerned);
    left.forEach(
        (key, from) -> {
          boolean isSaid =
              names.getOrDefault(key, List.of(key)).stream()
                  .anyMatch(name -> !groups.lines(name).isEmpty());
          shorn.addAll(isSaid || concerned.contains(key) ? from : Set.of());
        });
    List<CuratedEntity> curated = new ArrayList<>();
    seen.forEach(
        (path, keys) -> {
          CuratedIdentity identity = new CuratedIdentity(groups, keys.values());
          if (shorn.contains(path) || identity.isCurated()) {
            curated.add(new CuratedEntity(path, identity, store, graphs));
          }
        });
    return curated;
  }

  /** The touched entities, each with the keys that are seen as it. */
  private Map<String, Map<String, KeyedEntity>> seen() {
    Map<String, Map<String, KeyedEntity>> seen = new TreeMap<>();
    touched.forEach(path -> seen.put(path, new TreeMap<>()));
    Map<String, String> merged = entities.merged(entities.mergedInto(touched));
    entities
        .find(merged.keySet())
        .forEach(
            (path, key) -> {
              names.put(path, key.names());
              seen.computeIfPresent(merged.get(path), (entity, keys) -> with(keys, key));
            });
    return seen;
  }

  private static Map<String, KeyedEntity> with(Map<String, KeyedEntity> keys, KeyedEntity key) {
    keys.put(key.path(), key);
    return keys;
  }

  private String path(Node entity) {
    return graphs.iris().path(entity.getURI()).orElseThrow();
  }
}
