package org.newsgraph.store;

import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.newsgraph.curation.CurationTriples;
import org.newsgraph.merging.CuratedIdentity;
import org.newsgraph.rdf.KnownEntries;

/** An entity about which lines of curation speak, and the links that it should have. */
final class CuratedEntity {

  private final String path;
  private final CuratedIdentity identity;
  private final Quads store;
  private final Graphs graphs;
  private final Identification identification;

  CuratedEntity(String path, CuratedIdentity identity, Quads store, Graphs graphs) {
    this.path = path;
    this.identity = identity;
    this.store = store;
    this.graphs = graphs;
    this.identification = new Identification(store, graphs);
  }

  String path() {
    return path;
  }

  /** The links that it has. */
  Set<Quad> stored() {
    Set<Quad> stored = new LinkedHashSet<>();
    for (Node predicate : Vocabulary.LINKS) {
      store
          .find(Graphs.DEFAULT, node(path), predicate, Node.ANY)
          .forEachRemaining(quad -> stored.add(link(predicate, quad.getObject())));
    }
    return stored;
  }

  /**
   * The links that it should have.
   *
   * @param anew whether to look also for what articles say and was not shown so far
   */
  Set<Quad> wanted(Set<Quad> stored, boolean anew) {
    Set<Quad> wanted = new LinkedHashSet<>();
    identity.said().forEach(name -> wanted.add(link(Vocabulary.SAME_AS, node(name))));
    identity.close().forEach(name -> wanted.add(link(Vocabulary.CLOSE_MATCH, node(name))));
    Set<Quad> possible = new LinkedHashSet<>(stored);
    if (anew) {
      identity.paths().forEach(key -> possible.addAll(ofArticles(key)));
    }
    possible.stream().filter(this::isYielded).forEach(wanted::add);
    return wanted;
  }

  /** What articles say of the nodes of a key, overruled or not. */
  private Collection<Quad> ofArticles(String key) {
    Set<Quad> links = new LinkedHashSet<>();
    for (Node own : Iter.toList(identification.ofKey(node(key)))) {
      for (Node predicate : Vocabulary.LINKS) {
        store
            .find(Node.ANY, own, predicate, Node.ANY)
            .forEachRemaining(quad -> links.add(link(predicate, quad.getObject())));
      }
    }
    return links;
  }

  /** Whether an article says so and is not overruled. */
  private boolean isYielded(Quad link) {
    boolean isClose = link.getPredicate().equals(Vocabulary.CLOSE_MATCH);
    String known = KnownEntries.identifier(link.getObject().getURI());
    if (isClose && identity.overrulesLikely(known)) {
      return false;
    }
    Iterator<Quad> found = store.find(Node.ANY, Node.ANY, link.getPredicate(), link.getObject());
    return Iter.anyMatch(
        found, quad -> graphs.isOfAnArticle(quad.getGraph()) && says(quad.getSubject(), isClose));
  }

  private boolean says(Node own, boolean isClose) {
    return graphs
        .iris()
        .path(identification.key(own).getURI())
        .filter(identity.paths()::contains)
        .filter(key -> isClose || !identity.overrules(key))
        .isPresent();
  }

  private Quad link(Node predicate, Node object) {
    return Quad.create(Graphs.DEFAULT, node(path), predicate, object);
  }

  private Node node(String name) {
    return NodeFactory.createURI(CurationTriples.iri(graphs.iris(), name));
  }
}
