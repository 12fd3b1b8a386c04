package org.newsgraph.store;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.newsgraph.key.BlockingKeys;
import org.newsgraph.key.Decision;
import org.newsgraph.key.Identity;
import org.newsgraph.merging.KeyedEntity;
import org.newsgraph.rdf.Iris;

/** Reads keyed entities from what tells why they are entities. */
final class KeyedQuads {

  private static final String DECISION = "decision/";

  private final Iris iris;
  private final Map<String, String> rules = new TreeMap<>();
  private final Map<String, String> evidence = new TreeMap<>();
  private final Map<String, Set<String>> keys = new TreeMap<>();
  private final Map<String, String> speakers = new TreeMap<>();

  private KeyedQuads(Iris iris) {
    this.iris = iris;
  }

  /** Those for whom the quads hold a decision. */
  static Map<String, KeyedEntity> entities(Collection<Quad> quads, Iris iris) {
    Map<String, KeyedEntity> entities = new TreeMap<>();
    identities(quads.stream().map(Quad::asTriple).toList(), iris)
        .forEach(
            (path, identity) ->
                entities.put(
                    path,
                    new KeyedEntity(path, identity.decision().evidence(), identity.likeness())));
    return entities;
  }

  /** The same with the rule that decided; of no certain node. */
  static Map<String, Identity> identities(Collection<Triple> triples, Iris iris) {
    KeyedQuads read = new KeyedQuads(iris);
    triples.forEach(read::note);
    Map<String, Identity> identities = new TreeMap<>();
    read.keys.keySet().forEach(path -> identities.put(path, read.identity(path)));
    return identities;
  }

  private void note(Triple triple) {
    Node predicate = triple.getPredicate();
    if (predicate.equals(Vocabulary.DECIDES)) {
      keys.computeIfAbsent(path(triple.getObject(), iris), path -> new TreeSet<>());
    } else if (predicate.equals(Vocabulary.RULE)) {
      rules.put(decided(triple.getSubject(), iris), triple.getObject().getLiteralLexicalForm());
    } else if (predicate.equals(Vocabulary.EVIDENCE)) {
      evidence.put(decided(triple.getSubject(), iris), triple.getObject().getLiteralLexicalForm());
    } else if (predicate.equals(Vocabulary.LIKENESS_KEY)) {
      keys.computeIfAbsent(decided(triple.getSubject(), iris), path -> new TreeSet<>())
          .add(triple.getObject().getLiteralLexicalForm());
    } else if (predicate.equals(Vocabulary.SPEAKER)) {
      speakers.put(path(triple.getSubject(), iris), path(triple.getObject(), iris));
    }
  }

  private Identity identity(String path) {
    return new Identity(
        "",
        path,
        new Decision(rules.getOrDefault(path, ""), evidence.getOrDefault(path, "")),
        new BlockingKeys(speakers.getOrDefault(path, ""), keys.get(path)));
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
