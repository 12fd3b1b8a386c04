package org.newsgraph.store;

import static java.util.stream.Collectors.toSet;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.newsgraph.rdf.ArticleGraph;

/**
 * Works out what has to change when an article comes or goes: its named graph, the identities, the
 * revisions, and the default graph, which is all named graphs seen through the identities.
 */
final class Projection {

  private final Quads store;
  private final Graphs graphs;
  private final Sharing sharing;
  private final Revisions revisions;

  Projection(Quads store, Graphs graphs) {
    this.store = store;
    this.graphs = graphs;
    this.sharing = new Sharing(store, graphs);
    this.revisions = new Revisions(store, graphs);
  }

  /** What changes when the article takes the place of its older version, if there is one. */
  Change replace(ArticleGraph article) {
    Yield fresh = Yield.of(article);
    if (!fresh.content().contains(version(article))) {
      throw new IllegalArgumentException(
          "The content of " + article.version() + " does not say that it is a version");
    }
    Yield old = stored(article.article());
    Set<Quad> added = difference(old, fresh);
    added.addAll(revisions.between(old.versions(), article.version()));
    return change(old, fresh, added);
  }

  /** What changes when the article and all that rests on it alone is taken out. */
  Change withdraw(Node article) {
    Yield old = stored(article);
    Change change = change(old, Yield.nothing(), new HashSet<>());
    Set<Quad> deleted = new HashSet<>(change.deleted());
    deleted.addAll(revisions.of(old.versions()));
    return new Change(deleted, change.added());
  }

  private Change change(Yield old, Yield fresh, Set<Quad> added) {
    Set<Quad> deleted = minus(old.content(), fresh.content());
    Set<Quad> gone = minus(projected(old), projected(fresh));
    gone.removeIf(quad -> sharing.otherArticlesYield(quad.asTriple(), old.versions()));
    deleted.addAll(gone);
    deleted.addAll(forsaken(old, fresh));
    labels(old, fresh, new Change(deleted, minus(added, deleted))).apply(deleted::add, added::add);
    added.removeAll(deleted);
    return new Change(deleted, added);
  }

  private Set<Quad> difference(Yield old, Yield fresh) {
    Set<Quad> added = minus(fresh.content(), old.content());
    added.addAll(minus(projected(fresh), projected(old)));
    fresh.identities().stream()
        .filter(triple -> !old.identities().contains(triple))
        .forEach(triple -> added.add(Quad.create(graphs.identities(), triple)));
    return added;
  }

  /** The identities and decisions that no article needs any more. */
  private Set<Quad> forsaken(Yield old, Yield fresh) {
    Set<Triple> triples = new HashSet<>(old.identities());
    for (Node entity : new HashSet<>(old.entities().values())) {
      if (!sharing.otherNodesAre(entity, old.entities().keySet())) {
        triples.addAll(decisions(entity));
      }
    }
    triples.removeAll(fresh.identities());
    return triples.stream()
        .map(triple -> Quad.create(graphs.identities(), triple))
        .collect(toSet());
  }

  private Set<Triple> decisions(Node entity) {
    Set<Node> subjects = new LinkedHashSet<>(Set.of(entity));
    store
        .find(graphs.identities(), Node.ANY, Words.DECIDES, entity)
        .forEachRemaining(quad -> subjects.add(quad.getSubject()));
    return Iter.toSet(Iter.map(store.about(graphs.identities(), subjects), Quad::asTriple));
  }

  private Change labels(Yield old, Yield fresh, Change change) {
    Set<Node> entities = new HashSet<>(old.entities().values());
    entities.addAll(fresh.entities().values());
    return new Labels(store).change(entities, change);
  }

  private Yield stored(Node article) {
    Set<Quad> content = new HashSet<>();
    store
        .find(Graphs.DEFAULT, article, Words.HAS_VERSION, Node.ANY)
        .forEachRemaining(
            quad ->
                store
                    .find(quad.getObject(), Node.ANY, Node.ANY, Node.ANY)
                    .forEachRemaining(content::add));
    Yield bare = new Yield(content, Set.of(), Map.of());
    Set<Triple> identities = new HashSet<>();
    Map<Node, Node> entities = new HashMap<>();
    store
        .about(graphs.identities(), bare.nodes())
        .forEachRemaining(quad -> identities.add(quad.asTriple()));
    identities.removeIf(triple -> !triple.getPredicate().equals(Words.IDENTIFIED_AS));
    identities.forEach(triple -> entities.put(triple.getSubject(), triple.getObject()));
    return new Yield(content, identities, entities);
  }

  private static Quad version(ArticleGraph article) {
    return Quad.create(article.version(), article.article(), Words.HAS_VERSION, article.version());
  }

  private static Set<Quad> projected(Yield yield) {
    return yield.seenThroughIdentities().stream()
        .map(triple -> Quad.create(Graphs.DEFAULT, triple))
        .collect(toSet());
  }

  private static Set<Quad> minus(Set<Quad> from, Set<Quad> what) {
    Set<Quad> rest = new HashSet<>(from);
    rest.removeAll(what);
    return rest;
  }
}
