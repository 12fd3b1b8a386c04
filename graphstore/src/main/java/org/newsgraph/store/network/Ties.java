package org.newsgraph.store.network;

import java.util.Comparator;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.SchemaDO;
import org.newsgraph.rdf.NG;

/** Reads what joins an entity to the others. */
record Ties(DatasetGraph dataset, Set<Node> entities) {

  /** The entities that this one is joined to, with the weights, in the order of their IRIs. */
  Map<Node, Long> of(Node entity, Tie tie) {
    return switch (tie) {
      case SPEAKS_ABOUT -> quoted(entity, NG.about.asNode());
      case SPEAKS_TO -> quoted(entity, NG.addressee.asNode());
      case WORKS_FOR -> facts(entity, SchemaDO.worksFor.asNode());
      case MEMBER_OF -> facts(entity, ORG.memberOf.asNode());
      case LEADS -> leads(entity);
      case MENTIONED_WITH -> mentioned(entity);
    };
  }

  private Map<Node, Long> quoted(Node speaker, Node role) {
    Map<Node, Long> counts = counts();
    find(Node.ANY, NG.speaker.asNode(), speaker)
        .forEachRemaining(quotation -> count(quotation.getSubject(), role, counts));
    return counts;
  }

  private Map<Node, Long> facts(Node entity, Node predicate) {
    Map<Node, Long> counts = counts();
    count(entity, predicate, counts);
    return counts;
  }

  private Map<Node, Long> leads(Node entity) {
    Map<Node, Long> counts = facts(entity, ORG.headOf.asNode());
    count(entity, NG.leads.asNode(), counts);
    return counts;
  }

  /** Each pair once, from the one whose IRI comes first. */
  private Map<Node, Long> mentioned(Node entity) {
    Map<Node, Long> counts = counts();
    Node mentions = SchemaDO.mentions.asNode();
    find(Node.ANY, mentions, entity)
        .forEachRemaining(article -> count(article.getSubject(), mentions, counts));
    counts.keySet().removeIf(other -> other.getURI().compareTo(entity.getURI()) <= 0);
    return counts;
  }

  private void count(Node subject, Node predicate, Map<Node, Long> counts) {
    Iter.map(find(subject, predicate, Node.ANY), Quad::getObject)
        .forEachRemaining(
            other -> {
              if (entities.contains(other)) {
                counts.merge(other, 1L, Long::sum);
              }
            });
  }

  private Iterator<Quad> find(Node subject, Node predicate, Node object) {
    return dataset.find(Quad.defaultGraphIRI, subject, predicate, object);
  }

  private static Map<Node, Long> counts() {
    return new TreeMap<>(Comparator.comparing(Node::getURI));
  }
}
