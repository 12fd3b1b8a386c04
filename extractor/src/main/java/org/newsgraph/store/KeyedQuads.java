package org.newsgraph.store;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.newsgraph.entity.Likeness;
import org.newsgraph.entity.merging.KeyedEntity;
import org.newsgraph.rdf.Iris;

/** Reads keyed entities from the quads that tell why they are entities. */
final class KeyedQuads {

  private static final String DECISION = "decision/";

  private KeyedQuads() {}

  /** Those for whom the quads hold a decision. */
  static Map<String, KeyedEntity> entities(Collection<Quad> quads, Iris iris) {
    Map<String, String> evidence = new TreeMap<>();
    Map<String, TreeSet<String>> keys = new TreeMap<>();
    Map<String, String> speakers = new TreeMap<>();
    for (Quad quad : quads) {
      Node predicate = quad.getPredicate();
      if (predicate.equals(Vocabulary.DECIDES)) {
        keys.computeIfAbsent(path(quad.getObject(), iris), path -> new TreeSet<>());
      } else if (predicate.equals(Vocabulary.EVIDENCE)) {
        evidence.put(decided(quad.getSubject(), iris), quad.getObject().getLiteralLexicalForm());
      } else if (predicate.equals(Vocabulary.LIKENESS_KEY)) {
        keys.computeIfAbsent(decided(quad.getSubject(), iris), path -> new TreeSet<>())
            .add(quad.getObject().getLiteralLexicalForm());
      } else if (predicate.equals(Vocabulary.SPEAKER)) {
        speakers.put(path(quad.getSubject(), iris), path(quad.getObject(), iris));
      }
    }
    Map<String, KeyedEntity> entities = new TreeMap<>();
    keys.forEach(
        (path, own) ->
            entities.put(
                path,
                new KeyedEntity(
                    path,
                    evidence.getOrDefault(path, ""),
                    new Likeness(speakers.getOrDefault(path, ""), own))));
    return entities;
  }

  /** The path of the entity that a decision is about. */
  static String decided(Node decision, Iris iris) {
    String path = path(decision, iris);
    return path.startsWith(DECISION) ? path.substring(DECISION.length()) : path;
  }

  private static String path(Node node, Iris iris) {
    return iris.path(node.getURI()).orElseThrow();
  }
}
