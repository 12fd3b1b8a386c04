package org.newsgraph.store;

import static java.util.stream.Collectors.toCollection;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.newsgraph.curation.Splitting;
import org.newsgraph.key.Identity;
import org.newsgraph.rdf.Iris;

/**
 * Gives the nodes of an article the entities that people say, whatever they said before. All that
 * the article decides of an entity goes with it, so that it can be taken back.
 */
record SplitQuads(Iris iris, Splitting parting) {

  private static final Set<Node> SAID =
      Set.of(Vocabulary.RULE, Vocabulary.LIKENESS_KEY, Vocabulary.SPEAKER);

  /** The same article, all of whose decisions are given, as people say. */
  ArticleQuads of(ArticleQuads article, Function<Collection<Node>, Map<Node, Node>> merged) {
    Map<Node, Node> names = new LinkedHashMap<>();
    Set<Triple> identities = new LinkedHashSet<>();
    KeyedQuads.identities(article.identities(), iris)
        .forEach(
            (path, identity) -> {
              Identity now = parting.of(identity);
              if (!now.equals(identity)) {
                names.put(node(iris.entity(path)), node(iris.entity(now.entity())));
                names.put(node(iris.decision(path)), node(iris.decision(now.entity())));
                identities.addAll(triples(now));
              }
            });
    if (names.isEmpty()) {
      return article;
    }
    article.identities().stream()
        .filter(triple -> !names.containsKey(triple.getSubject()) || !isSaid(triple))
        .forEach(triple -> identities.add(renamed(triple, names)));
    Map<Node, Node> entities = new LinkedHashMap<>(article.entities());
    entities.replaceAll((node, entity) -> names.getOrDefault(entity, entity));
    return new ArticleQuads(article.content(), identities, entities, merged);
  }

  private Set<Triple> triples(Identity identity) {
    Node decision = node(iris.decision(identity.entity()));
    Set<Triple> triples =
        identity.likeness().keys().stream()
            .map(key -> text(decision, Vocabulary.LIKENESS_KEY, key))
            .collect(toCollection(LinkedHashSet::new));
    triples.add(text(decision, Vocabulary.RULE, identity.decision().rule()));
    if (!identity.likeness().speaker().isEmpty()) {
      triples.add(
          Triple.create(
              node(iris.entity(identity.entity())),
              Vocabulary.SPEAKER,
              node(iris.entity(identity.likeness().speaker()))));
    }
    return triples;
  }

  private static boolean isSaid(Triple triple) {
    return SAID.contains(triple.getPredicate());
  }

  private static Triple renamed(Triple triple, Map<Node, Node> names) {
    return Triple.create(
        names.getOrDefault(triple.getSubject(), triple.getSubject()),
        triple.getPredicate(),
        names.getOrDefault(triple.getObject(), triple.getObject()));
  }

  private static Triple text(Node subject, Node predicate, String text) {
    return Triple.create(subject, predicate, NodeFactory.createLiteralString(text));
  }

  private static Node node(String iri) {
    return NodeFactory.createURI(iri);
  }
}
