package org.newsgraph.store;

import static java.util.stream.Collectors.toCollection;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.newsgraph.curation.Curation;
import org.newsgraph.curation.SplitName;
import org.newsgraph.merging.KeyedEntities;
import org.newsgraph.merging.KeyedEntity;
import org.newsgraph.rdf.Iris;

/** The keyed entities that a store holds. */
final class StoredEntities implements KeyedEntities {

  private final Quads store;
  private final Graphs graphs;
  private final Iris iris;

  StoredEntities(Quads store, Graphs graphs) {
    this.store = store;
    this.graphs = graphs;
    this.iris = graphs.iris();
  }

  @Override
  public Map<String, KeyedEntity> find(Collection<String> paths) {
    Set<Node> subjects =
        paths.stream()
            .flatMap(path -> Stream.of(entity(path), node(iris.decision(path))))
            .collect(toCollection(LinkedHashSet::new));
    return KeyedQuads.entities(Iter.toList(store.about(graphs.identities(), subjects)), iris);
  }

  @Override
  public Map<String, Set<String>> carrying(Collection<String> keys) {
    Map<String, Set<String>> carrying = new TreeMap<>();
    store
        .having(
            graphs.identities(),
            Vocabulary.LIKENESS_KEY,
            keys.stream().map(NodeFactory::createLiteralString).toList())
        .forEachRemaining(
            quad -> {
              String path = KeyedQuads.decided(quad.getSubject(), iris);
              if (SplitName.of(path).isEmpty()) {
                carrying
                    .computeIfAbsent(
                        quad.getObject().getLiteralLexicalForm(), key -> new TreeSet<>())
                    .add(path);
              }
            });
    return carrying;
  }

  @Override
  public Set<String> saidBy(Collection<String> speakers) {
    return subjects(Vocabulary.SPEAKER, speakers);
  }

  @Override
  public Map<String, String> merged(Collection<String> paths) {
    Map<String, String> merged = new TreeMap<>();
    paths.forEach(path -> merged.put(path, path));
    store
        .about(graphs.identities(), paths.stream().map(this::entity).toList())
        .forEachRemaining(
            quad -> {
              if (quad.getPredicate().equals(Vocabulary.MERGED_INTO)) {
                merged.put(path(quad.getSubject()), path(quad.getObject()));
              }
            });
    return merged;
  }

  @Override
  public Set<String> mergedInto(Collection<String> entities) {
    Set<String> members = subjects(Vocabulary.MERGED_INTO, entities);
    members.addAll(entities);
    return members;
  }

  @Override
  public Curation curation() {
    StoredCuration curation = new StoredCuration(store, graphs);
    return curation.isEmpty() ? Curation.NONE : curation;
  }

  private Set<String> subjects(Node predicate, Collection<String> paths) {
    Set<String> subjects = new TreeSet<>();
    store
        .having(graphs.identities(), predicate, paths.stream().map(this::entity).toList())
        .forEachRemaining(quad -> subjects.add(path(quad.getSubject())));
    return subjects;
  }

  private Node entity(String path) {
    return node(iris.entity(path));
  }

  private String path(Node entity) {
    return iris.path(entity.getURI()).orElseThrow();
  }

  private static Node node(String iri) {
    return NodeFactory.createURI(iri);
  }
}
