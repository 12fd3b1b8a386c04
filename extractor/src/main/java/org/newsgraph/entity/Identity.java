package org.newsgraph.entity;

/**
 * A node of an article and the entity it is by its key alone.
 *
 * @param node the node's name within its article, such as {@code person-1}
 * @param entity the entity's path below the base IRI, such as {@code person/ada-holm}
 * @param likeness by what others are found that may be the same
 */
public record Identity(String node, String entity, Decision decision, Likeness likeness) {

  /** An identity that its key decides for good. */
  public Identity(String node, String entity, Decision decision) {
    this(node, entity, decision, Likeness.NONE);
  }

  Identity with(Likeness found) {
    return new Identity(node, entity, decision, found);
  }
}
