package org.newsgraph.store;

import static java.util.stream.Collectors.toCollection;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.newsgraph.curation.CuratedLine;
import org.newsgraph.merging.KeyedEntity;
import org.newsgraph.merging.Merges;
import org.newsgraph.merging.Merging;

/**
 * Decides anew what is one after articles have come or gone, and shows the default graph so.
 *
 * <p>Holds the changes of one transaction: note each change before it is made, then consolidate.
 */
final class IncrementalMerge {

  private final Quads store;
  private final Graphs graphs;
  private final Merging merging = Merging.standard();
  private final StoredEntities entities;
  private final CuratedLinks links;
  private final Set<String> come = new TreeSet<>();
  private final Map<String, KeyedEntity> gone = new TreeMap<>();

  IncrementalMerge(Quads store, Graphs graphs) {
    this.store = store;
    this.graphs = graphs;
    this.entities = new StoredEntities(store, graphs);
    this.links = new CuratedLinks(store, graphs);
  }

  /** Takes down which keyed entities a change, which is not made yet, lets come or go. */
  void note(Change change) {
    for (Quad quad : change.added()) {
      if (isDecision(quad) && !isStored(quad)) {
        come.add(KeyedQuads.decided(quad.getSubject(), graphs.iris()));
      }
    }
    List<Quad> deleted = change.deleted().stream().filter(this::isIdentity).toList();
    gone.putAll(KeyedQuads.entities(deleted, graphs.iris()));
    links.note(change);
  }

  /** Puts lines of curation in the place of those that were there. */
  void curate(Collection<CuratedLine> lines, Consumer<Change> making) {
    StoredCuration curation = new StoredCuration(store, graphs);
    Change change = curation.replacement(lines);
    if (!change.isEmpty()) {
      CurationChange lineChange = new CurationChange(curation.lines(), lines);
      Set<String> concerned = lineChange.concerned(entities);
      making.accept(change);
      lineChange.articles().forEach(article -> part(article, making));
      come.addAll(concerned);
      links.concern(concerned);
    }
  }

  private void part(String article, Consumer<Change> making) {
    Change change = new ViewUpdate(store, graphs).part(node(article));
    note(change);
    making.accept(change);
  }

  /** Hands over the changes that bring the store up to date, each to be made at once. */
  void consolidate(Consumer<Change> making) {
    come.retainAll(entities.find(come).keySet());
    Map<String, KeyedEntity> left = new TreeMap<>(gone);
    left.keySet().removeAll(entities.find(gone.keySet()).keySet());
    links.note(left.values());
    if (!come.isEmpty() || !gone.isEmpty()) {
      Merges merges = merging.after(entities, come, gone.values());
      Map<Node, Node> before = before(merges);
      making.accept(decisions(merges));
      making.accept(new ViewRekeying(store, graphs).after(before));
      links.note(before);
    }
    making.accept(links.change());
  }

  /** The entities that will be seen otherwise, and as what they were seen. */
  private Map<Node, Node> before(Merges merges) {
    Map<Node, Node> before = new LinkedHashMap<>();
    entities
        .merged(merges.entities().keySet())
        .forEach(
            (path, entity) -> {
              if (!merges.of(path).equals(entity)) {
                before.put(node(path), node(entity));
              }
            });
    return before;
  }

  private Change decisions(Merges merges) {
    Set<Quad> wanted =
        MergeTriples.of(graphs.iris(), merges).stream()
            .map(SoundTerms::of)
            .map(triple -> Quad.create(graphs.identities(), triple))
            .collect(toCollection(LinkedHashSet::new));
    Set<Quad> stored = stored(merges.entities().keySet().stream().map(this::node).toList());
    Set<Quad> deleted = new LinkedHashSet<>(stored);
    deleted.removeAll(wanted);
    wanted.removeAll(stored);
    return new Change(deleted, wanted);
  }

  /** What was decided earlier about these entities. */
  private Set<Quad> stored(List<Node> about) {
    Set<Quad> stored = new LinkedHashSet<>();
    store
        .about(graphs.identities(), about)
        .forEachRemaining(
            quad -> {
              if (quad.getPredicate().equals(Vocabulary.MERGED_INTO)) {
                stored.add(quad);
              }
            });
    Set<Node> decisions = new LinkedHashSet<>();
    store
        .having(graphs.identities(), Vocabulary.MERGES, about)
        .forEachRemaining(quad -> decisions.add(quad.getSubject()));
    store.about(graphs.identities(), new ArrayList<>(decisions)).forEachRemaining(stored::add);
    return stored;
  }

  private boolean isStored(Quad quad) {
    return store
        .find(graphs.identities(), quad.getSubject(), quad.getPredicate(), quad.getObject())
        .hasNext();
  }

  private boolean isDecision(Quad quad) {
    return isIdentity(quad)
        && (quad.getPredicate().equals(Vocabulary.LIKENESS_KEY)
            || quad.getPredicate().equals(Vocabulary.DECIDES));
  }

  private boolean isIdentity(Quad quad) {
    return quad.getGraph().equals(graphs.identities());
  }

  private Node node(String path) {
    return NodeFactory.createURI(graphs.iris().entity(path));
  }
}
