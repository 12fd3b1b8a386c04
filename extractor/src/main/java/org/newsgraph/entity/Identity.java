package org.newsgraph.entity;

/**
 * A node of an article and the entity it is.
 *
 * @param node the node's name within its article, such as {@code person-1}
 * @param entity the entity's path below the base IRI, such as {@code person/ada-holm}
 */
public record Identity(String node, String entity, Decision decision) {}
