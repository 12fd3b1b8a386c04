package org.newsgraph.store;

import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.partitioningBy;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.newsgraph.curation.CuratedLine;
import org.newsgraph.curation.Curation;
import org.newsgraph.curation.CurationTriples;
import org.newsgraph.curation.SplitName;
import org.newsgraph.rdf.Iris;

/** The lines of curation that a store holds. */
final class StoredCuration implements Curation {

  private final Quads store;
  private final Graphs graphs;

  StoredCuration(Quads store, Graphs graphs) {
    this.store = store;
    this.graphs = graphs;
  }

  @Override
  public List<CuratedLine> about(Collection<String> names) {
    Map<Boolean, List<Node>> nodes =
        names.stream().collect(partitioningBy(SplitName::isArticle, mapping(this::node, toList())));
    Set<Node> statements = new LinkedHashSet<>();
    statements.addAll(stating(Vocabulary.STATED_SUBJECT, nodes.get(false)));
    statements.addAll(stating(Vocabulary.STATED_OBJECT, nodes.get(false)));
    statements.addAll(stating(Vocabulary.REFERENCES, nodes.get(true)));
    return CuratedLine.sorted(lines(Iter.toList(store.about(graphs.curation(), statements))));
  }

  private Set<Node> stating(Node predicate, List<Node> objects) {
    return objects.isEmpty()
        ? Set.of()
        : Iter.toSet(
            Iter.map(store.having(graphs.curation(), predicate, objects), Quad::getSubject));
  }

  private Node node(String name) {
    Iris iris = graphs.iris();
    return NodeFactory.createURI(
        SplitName.isArticle(name) ? iris.entity(name) : CurationTriples.iri(iris, name));
  }

  boolean isEmpty() {
    return !store.find(graphs.curation(), Node.ANY, Node.ANY, Node.ANY).hasNext();
  }

  /** All lines. */
  List<CuratedLine> lines() {
    return lines(stored());
  }

  /** What changes when these lines take the place of those that are there. */
  Change replacement(Collection<CuratedLine> lines) {
    Set<Quad> old = new LinkedHashSet<>(stored());
    Set<Quad> fresh =
        CurationTriples.of(graphs.iris(), lines).stream()
            .map(SoundTerms::of)
            .map(triple -> Quad.create(graphs.curation(), triple))
            .collect(toCollection(LinkedHashSet::new));
    Set<Quad> deleted = new LinkedHashSet<>(old);
    deleted.removeAll(fresh);
    fresh.removeAll(old);
    return new Change(deleted, fresh);
  }

  private List<Quad> stored() {
    return new ArrayList<>(
        Iter.toList(store.find(graphs.curation(), Node.ANY, Node.ANY, Node.ANY)));
  }

  private List<CuratedLine> lines(List<Quad> quads) {
    return CurationTriples.lines(graphs.iris(), quads.stream().map(Quad::asTriple).toList());
  }
}
