package org.newsgraph.linking;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.newsgraph.gazetteer.Gazetteer;
import org.newsgraph.key.EntityKind;
import org.newsgraph.key.NodeKey;

/**
 * Tells which entry of a gazetteer each named node of an article is, or that none fits.
 *
 * <p>The answer depends on the keys of the one article only, not on their order. May be used by
 * several threads.
 */
public final class Linker implements AutoCloseable {

  /** What has a name of its own. */
  static final Set<EntityKind> NAMED =
      Set.of(EntityKind.PERSON, EntityKind.ORGANIZATION, EntityKind.PLACE, EntityKind.GROUP);

  private final Gazetteer gazetteer;
  private final Candidates candidates;
  private final Weights weights;

  /** A linker with the weights that newsgraph ships with. */
  public Linker(Gazetteer gazetteer) {
    this(gazetteer, Weights.standard());
  }

  Linker(Gazetteer gazetteer, Weights weights) {
    this.gazetteer = gazetteer;
    this.candidates = new Candidates(gazetteer);
    this.weights = weights;
  }

  /** The links of the nodes of one article. */
  public Links link(List<NodeKey> nodes) {
    Map<String, Link> links = new LinkedHashMap<>();
    choices(nodes).forEach(choice -> links.put(choice.node().node(), link(choice)));
    return new Links(links);
  }

  private Link link(Choice choice) {
    Link link = choice.link();
    return link.sure()
        .map(sure -> link.knownBy(candidates.knownNames(sure.entry(), choice.kind())))
        .orElse(link);
  }

  /** Closes the gazetteer. */
  @Override
  public void close() {
    try {
      gazetteer.close();
    } catch (IOException failure) {
      throw new UncheckedIOException("The gazetteer cannot be closed", failure);
    }
  }

  /** A checksum of what it links to. */
  public String checksum() {
    return gazetteer.checksum();
  }

  /** The nodes for which there are candidates, all weighed. */
  List<Choice> choices(List<NodeKey> nodes) {
    List<Choice> choices =
        nodes.stream()
            .filter(node -> NAMED.contains(node.kind()))
            .map(node -> new Choice(node, candidates.of(node)))
            .filter(choice -> !choice.options().isEmpty())
            .toList();
    NodeFeatures features = new NodeFeatures(new ArticleNames(nodes));
    choices.forEach(features::fill);
    new Coherence(places(choices), weights).settle();
    choices.stream().filter(choice -> !isPlace(choice)).forEach(choice -> choice.weigh(weights));
    return choices;
  }

  private static List<Choice> places(List<Choice> choices) {
    return choices.stream().filter(Linker::isPlace).toList();
  }

  private static boolean isPlace(Choice choice) {
    return choice.kind() == EntityKind.PLACE;
  }
}
