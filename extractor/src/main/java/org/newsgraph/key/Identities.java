package org.newsgraph.key;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The identities of the nodes of one article.
 *
 * @param byNode in the order in which they were decided, by the names of the nodes
 */
public record Identities(Map<String, Identity> byNode) {

  public Identities {
    byNode = Collections.unmodifiableMap(new LinkedHashMap<>(byNode));
  }

  /** Identities in the order in which they were decided. */
  public static Identities of(Collection<Identity> identities) {
    Map<String, Identity> byNode = new LinkedHashMap<>();
    identities.forEach(identity -> byNode.put(identity.node(), identity));
    return new Identities(byNode);
  }

  /** The identity of a node; an error when the resolver passed the node by. */
  public Identity of(String node) {
    Identity identity = byNode.get(node);
    if (identity == null) {
      throw new IllegalArgumentException("No identity was decided for the node " + node);
    }
    return identity;
  }

  /** All of them, in the order in which they were decided. */
  public Collection<Identity> all() {
    return byNode.values();
  }
}
