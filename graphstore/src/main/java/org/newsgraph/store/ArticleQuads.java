package org.newsgraph.store;

import static java.util.stream.Collectors.toCollection;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.newsgraph.rdf.ArticleGraph;

/**
 * All that rests on one article.
 *
 * @param content the quads of its named graph
 * @param identities the triples that say which entities its nodes are
 * @param entities node to the entity of its key
 * @param merged the entity of a key to what it was merged into, or itself
 */
record ArticleQuads(
    Set<Quad> content, Set<Triple> identities, Map<Node, Node> entities, Map<Node, Node> merged) {

  static ArticleQuads of(ArticleGraph article, Function<Collection<Node>, Map<Node, Node>> merged) {
    Set<Quad> content = new LinkedHashSet<>();
    article
        .content()
        .find()
        .forEach(triple -> content.add(Quad.create(article.version(), SoundTerms.of(triple))));
    Set<Triple> identities = new LinkedHashSet<>();
    article.identities().find().forEach(triple -> identities.add(SoundTerms.of(triple)));
    article
        .entities()
        .forEach((node, entity) -> identities.add(SoundTerms.of(identity(node, entity))));
    return new ArticleQuads(content, identities, article.entities(), merged);
  }

  ArticleQuads(
      Set<Quad> content,
      Set<Triple> identities,
      Map<Node, Node> entities,
      Function<Collection<Node>, Map<Node, Node>> merged) {
    this(content, identities, entities, merged.apply(entities.values()));
  }

  static ArticleQuads nothing() {
    return new ArticleQuads(Set.of(), Set.of(), Map.of(), Map.of());
  }

  Set<Node> versions() {
    return content.stream().map(Quad::getGraph).collect(toCollection(LinkedHashSet::new));
  }

  /** The nodes that may stand for an entity. */
  Set<Node> nodes() {
    return content.stream()
        .flatMap(quad -> Stream.of(quad.getSubject(), quad.getObject()))
        .filter(Node::isURI)
        .collect(toCollection(LinkedHashSet::new));
  }

  /** The content, each node replaced by its entity. */
  Set<Triple> seenThroughIdentities() {
    return content.stream()
        .map(
            quad ->
                Triple.create(
                    entity(quad.getSubject()), quad.getPredicate(), entity(quad.getObject())))
        .collect(toCollection(LinkedHashSet::new));
  }

  /** The entities that the nodes are seen as. */
  Set<Node> seen() {
    return new LinkedHashSet<>(merged.values());
  }

  private Node entity(Node node) {
    Node entity = entities.get(node);
    return entity == null ? node : merged.get(entity);
  }

  private static Triple identity(Node node, Node entity) {
    return Triple.create(node, Vocabulary.IDENTIFIED_AS, entity);
  }
}
