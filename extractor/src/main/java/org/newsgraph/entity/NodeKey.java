package org.newsgraph.entity;

import java.util.Collections;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * What one article says that helps to tell which entity one of its nodes is.
 *
 * @param article the article's key
 * @param node the node's name within the article, such as {@code person-1}
 * @param name the best full name in the article; of a statement, its content; of a report, its text
 * @param otherNames other names in the article
 * @param speaker of a statement, the node of who said it; else empty
 */
public record NodeKey(
    String article,
    String node,
    EntityKind kind,
    String name,
    Set<String> otherNames,
    String speaker) {

  public NodeKey {
    Objects.requireNonNull(article);
    Objects.requireNonNull(node);
    Objects.requireNonNull(kind);
    Objects.requireNonNull(name);
    Objects.requireNonNull(speaker);
    otherNames = Collections.unmodifiableSet(new TreeSet<>(otherNames));
  }
}
