package org.newsgraph.key;

import java.util.Collections;
import java.util.List;
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
 * @param surroundings what stands around its mentions
 * @param identifiers what a gazetteer surely knows it by, such as {@code wikidata:Q76}; the first
 *     is its key
 * @param knownNames the label by which that gazetteer knows it, then the names by which articles
 *     find it that do not link it
 */
public record NodeKey(
    String article,
    String node,
    EntityKind kind,
    String name,
    Set<String> otherNames,
    String speaker,
    NameContextWords surroundings,
    List<String> identifiers,
    List<String> knownNames) {

  public NodeKey {
    Objects.requireNonNull(article);
    Objects.requireNonNull(node);
    Objects.requireNonNull(kind);
    Objects.requireNonNull(name);
    Objects.requireNonNull(speaker);
    Objects.requireNonNull(surroundings);
    identifiers = List.copyOf(identifiers);
    knownNames = List.copyOf(knownNames);
    otherNames = Collections.unmodifiableSet(new TreeSet<>(otherNames));
  }

  /** A key without anything around it, and without an identifier. */
  public NodeKey(
      String article,
      String node,
      EntityKind kind,
      String name,
      Set<String> otherNames,
      String speaker) {
    this(
        article,
        node,
        kind,
        name,
        otherNames,
        speaker,
        NameContextWords.NONE,
        List.of(),
        List.of());
  }

  /** The same among these surroundings. */
  public NodeKey among(NameContextWords around) {
    return new NodeKey(
        article, node, kind, name, otherNames, speaker, around, identifiers, knownNames);
  }

  /** The same, surely known by these identifiers, its label, and these other names. */
  public NodeKey identified(List<String> by, List<String> names) {
    return new NodeKey(article, node, kind, name, otherNames, speaker, surroundings, by, names);
  }
}
