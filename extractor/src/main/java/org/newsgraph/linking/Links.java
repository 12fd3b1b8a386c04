package org.newsgraph.linking;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.newsgraph.key.NodeKey;

/**
 * The links of the nodes of one article.
 *
 * @param all what nodes that have candidates are linked to, in the order of the nodes
 */
public record Links(Map<String, Link> all) {

  /** Nothing is linked. */
  public static final Links NONE = new Links(Map.of());

  /** Links by the names of their nodes. */
  public Links {
    all = Collections.unmodifiableMap(new LinkedHashMap<>(all));
  }

  /** What a node is linked to. */
  public Link of(String node) {
    return all.getOrDefault(node, Link.NONE);
  }

  /** The keys, those that are surely linked with their identifier. */
  public List<NodeKey> identified(List<NodeKey> nodes) {
    return nodes.stream().map(this::identified).toList();
  }

  private NodeKey identified(NodeKey node) {
    Link link = of(node.node());
    return link.sure()
        .map(LinkCandidate::entry)
        .map(entry -> node.identified(Identifier.all(entry), link.knownNames()))
        .orElse(node);
  }
}
