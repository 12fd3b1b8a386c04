package org.newsgraph.entity.linking;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.newsgraph.entity.NodeKey;

/** The links of the nodes of one article. */
public final class Links {

  /** Nothing is linked. */
  public static final Links NONE = new Links(Map.of());

  private final Map<String, Link> byNode;

  /** Links by the names of their nodes. */
  public Links(Map<String, Link> byNode) {
    this.byNode = new LinkedHashMap<>(byNode);
  }

  /** What a node is linked to. */
  public Link of(String node) {
    return byNode.getOrDefault(node, Link.NONE);
  }

  /** What nodes that have candidates are linked to, in the order of the nodes. */
  public Map<String, Link> all() {
    return Collections.unmodifiableMap(byNode);
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
