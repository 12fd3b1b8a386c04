package org.newsgraph.store;

import static java.util.stream.Collectors.toCollection;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.newsgraph.curation.Splitting;
import org.newsgraph.rdf.ArticleGraph;

/**
 * Works out what has to change when an article comes or goes: its named graph, the identities, the
 * revisions, and the default graph, which is all named graphs seen through the identities.
 */
final class ViewUpdate {

  private final Quads store;
  private final Graphs graphs;
  private final OtherSupport sharing;
  private final Revisions revisions;
  private final Identification identification;
  private final AcronymQuads acronyms;

  ViewUpdate(Quads store, Graphs graphs) {
    this.store = store;
    this.graphs = graphs;
    this.sharing = new OtherSupport(store, graphs);
    this.revisions = new Revisions(store, graphs);
    this.identification = new Identification(store, graphs);
    this.acronyms = new AcronymQuads(store, graphs);
  }

  /** What changes when the article takes the place of its older version, if there is one. */
  Change replace(ArticleGraph article) {
    ArticleQuads fresh =
        parted(article.article(), ArticleQuads.of(article, identification::merged));
    if (!fresh.content().contains(version(article))) {
      throw new IllegalArgumentException(
          "The content of " + article.version() + " does not say that it is a version");
    }
    ArticleQuads old = stored(article.article());
    Set<Quad> added = difference(old, fresh);
    added.addAll(revisions.between(old.versions(), article.version()));
    return change(old, fresh, added);
  }

  /** What changes when the article and all that rests on it alone is taken out. */
  Change withdraw(Node article) {
    ArticleQuads old = stored(article);
    Change change = change(old, ArticleQuads.nothing(), new LinkedHashSet<>());
    Set<Quad> deleted = new LinkedHashSet<>(change.deleted());
    deleted.addAll(revisions.of(old.versions()));
    return new Change(deleted, change.added());
  }

  /** What changes when people part other names of a stored article than before. */
  Change part(Node article) {
    ArticleQuads old = stored(article);
    Set<Triple> known = new LinkedHashSet<>(old.identities());
    known.addAll(decisions(new LinkedHashSet<>(old.entities().values())));
    known.removeIf(triple -> triple.getPredicate().equals(Vocabulary.MERGED_INTO));
    known.removeAll(acronyms.statedElsewhere(old, known));
    ArticleQuads whole = new ArticleQuads(old.content(), known, old.entities(), old.merged());
    ArticleQuads fresh = parted(article, whole);
    return change(old, fresh, difference(whole, fresh));
  }

  private ArticleQuads parted(Node article, ArticleQuads whole) {
    String path = graphs.iris().path(article.getURI()).orElseThrow();
    Splitting parting = Splitting.of(new StoredCuration(store, graphs), path);
    return new SplitQuads(graphs.iris(), parting).of(whole, identification::merged);
  }

  private Change change(ArticleQuads old, ArticleQuads fresh, Set<Quad> added) {
    Set<Quad> deleted = minus(old.content(), fresh.content());
    Set<Quad> gone = minus(projected(old), projected(fresh));
    gone.removeIf(quad -> sharing.otherArticlesYield(quad.asTriple(), old.versions()));
    deleted.addAll(gone);
    deleted.addAll(forsaken(old, fresh));
    labels(old, fresh, new Change(deleted, minus(added, deleted))).apply(deleted::add, added::add);
    added.removeAll(deleted);
    return new Change(deleted, added);
  }

  private Set<Quad> difference(ArticleQuads old, ArticleQuads fresh) {
    Set<Quad> added = minus(fresh.content(), old.content());
    added.addAll(minus(projected(fresh), projected(old)));
    fresh.identities().stream()
        .filter(triple -> !old.identities().contains(triple))
        .forEach(triple -> added.add(Quad.create(graphs.identities(), triple)));
    return added;
  }

  /** The identities and decisions that no article needs any more. */
  private Set<Quad> forsaken(ArticleQuads old, ArticleQuads fresh) {
    Set<Triple> triples = new LinkedHashSet<>(old.identities());
    Set<Node> entities = new LinkedHashSet<>(old.entities().values());
    entities.removeIf(entity -> sharing.otherNodesAre(entity, old.entities().keySet()));
    triples.addAll(decisions(entities));
    triples.addAll(acronyms.onlyStatedBy(old));
    triples.removeAll(fresh.identities());
    // What a key is merged into rests on all articles and outlasts a new version of one.
    triples.removeIf(
        triple ->
            triple.getPredicate().equals(Vocabulary.MERGED_INTO)
                && fresh.entities().containsValue(triple.getSubject()));
    return triples.stream()
        .map(triple -> Quad.create(graphs.identities(), triple))
        .collect(toCollection(LinkedHashSet::new));
  }

  /** What is said of these entities, and why they are ones. */
  private Set<Triple> decisions(Set<Node> entities) {
    Set<Node> subjects = new LinkedHashSet<>(entities);
    store
        .having(graphs.identities(), Vocabulary.DECIDES, entities)
        .forEachRemaining(quad -> subjects.add(quad.getSubject()));
    return Iter.toSet(Iter.map(store.about(graphs.identities(), subjects), Quad::asTriple));
  }

  private Change labels(ArticleQuads old, ArticleQuads fresh, Change change) {
    Set<Node> entities = new LinkedHashSet<>(old.seen());
    entities.addAll(fresh.seen());
    return new Labels(store).change(entities, change);
  }

  private ArticleQuads stored(Node article) {
    Set<Quad> content = new LinkedHashSet<>();
    store
        .find(Graphs.DEFAULT, article, Vocabulary.HAS_VERSION, Node.ANY)
        .forEachRemaining(
            quad ->
                store
                    .find(quad.getObject(), Node.ANY, Node.ANY, Node.ANY)
                    .forEachRemaining(content::add));
    ArticleQuads bare = new ArticleQuads(content, Set.of(), Map.of(), Map.of());
    Set<Triple> identities = new LinkedHashSet<>();
    Map<Node, Node> entities = new LinkedHashMap<>();
    store
        .about(graphs.identities(), bare.nodes())
        .forEachRemaining(quad -> identities.add(quad.asTriple()));
    identities.removeIf(triple -> !triple.getPredicate().equals(Vocabulary.IDENTIFIED_AS));
    identities.forEach(triple -> entities.put(triple.getSubject(), triple.getObject()));
    return new ArticleQuads(content, identities, entities, identification::merged);
  }

  private static Quad version(ArticleGraph article) {
    return Quad.create(
        article.version(), article.article(), Vocabulary.HAS_VERSION, article.version());
  }

  private static Set<Quad> projected(ArticleQuads yield) {
    return yield.seenThroughIdentities().stream()
        .map(triple -> Quad.create(Graphs.DEFAULT, triple))
        .collect(toCollection(LinkedHashSet::new));
  }

  private static Set<Quad> minus(Set<Quad> from, Set<Quad> what) {
    Set<Quad> rest = new LinkedHashSet<>(from);
    rest.removeAll(what);
    return rest;
  }
}
