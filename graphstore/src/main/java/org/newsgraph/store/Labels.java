package org.newsgraph.store;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;

/** Keeps the preferred label of entities the best of the labels they have. */
final class Labels {

  private final Quads store;

  Labels(Quads store) {
    this.store = store;
  }

  /** What has to change about preferred labels once the other change is made. */
  Change change(Set<Node> entities, Change other) {
    Map<Node, Set<Node>> labels = new LinkedHashMap<>();
    Set<Quad> preferred = new LinkedHashSet<>();
    store.about(Graphs.DEFAULT, entities).forEachRemaining(quad -> note(quad, labels, preferred));
    other.apply(
        quad -> forget(quad, labels),
        quad -> {
          if (entities.contains(quad.getSubject()) && quad.isDefaultGraph()) {
            note(quad, labels, preferred);
          }
        });
    Set<Quad> wanted = new LinkedHashSet<>();
    labels.forEach(
        (entity, all) ->
            PreferredLabel.of(all)
                .ifPresent(label -> wanted.add(quad(entity, Vocabulary.PREF_LABEL, label))));
    Set<Quad> unwanted = new LinkedHashSet<>(preferred);
    unwanted.removeAll(wanted);
    wanted.removeAll(preferred);
    return new Change(unwanted, wanted);
  }

  private static void note(Quad quad, Map<Node, Set<Node>> labels, Set<Quad> preferred) {
    if (quad.getPredicate().equals(Vocabulary.LABEL)) {
      labels.computeIfAbsent(quad.getSubject(), key -> new LinkedHashSet<>()).add(quad.getObject());
    } else if (quad.getPredicate().equals(Vocabulary.PREF_LABEL)) {
      preferred.add(quad(quad.getSubject(), Vocabulary.PREF_LABEL, quad.getObject()));
    }
  }

  private static void forget(Quad quad, Map<Node, Set<Node>> labels) {
    if (quad.getPredicate().equals(Vocabulary.LABEL) && quad.isDefaultGraph()) {
      labels.getOrDefault(quad.getSubject(), new LinkedHashSet<>()).remove(quad.getObject());
    }
  }

  private static Quad quad(Node subject, Node predicate, Node object) {
    return Quad.create(Graphs.DEFAULT, subject, predicate, object);
  }
}
