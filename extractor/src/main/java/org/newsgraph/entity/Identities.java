package org.newsgraph.entity;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** The identities of the nodes of one article. */
public final class Identities {

  private final Map<String, Identity> byNode = new LinkedHashMap<>();

  public Identities(Collection<Identity> identities) {
    identities.forEach(identity -> byNode.put(identity.node(), identity));
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
