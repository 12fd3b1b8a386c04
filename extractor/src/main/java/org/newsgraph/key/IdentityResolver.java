package org.newsgraph.key;

import java.util.List;

/**
 * Decides which entity each node of an article is.
 *
 * <p>The answer for a node does not depend on the order or the batches in which articles come. A
 * resolver may be called from several threads at once.
 */
@FunctionalInterface
public interface IdentityResolver {

  /** The identities of all nodes of one article; a statement is listed behind its speaker. */
  Identities resolve(List<NodeKey> nodes);
}
