package org.newsgraph.key;

/**
 * A node of an article and the entity it is by its key alone.
 *
 * @param node the node's name within its article, such as {@code person-1}
 * @param entity the entity's path below the base IRI, such as {@code person/ada-holm}
 * @param likeness by what others are found that may be the same
 */
public record Identity(String node, String entity, Decision decision, BlockingKeys likeness) {

  /** An identity that its key decides for good. */
  public Identity(String node, String entity, Decision decision) {
    this(node, entity, decision, BlockingKeys.NONE);
  }

  Identity with(BlockingKeys found) {
    return new Identity(node, entity, decision, found);
  }
}
