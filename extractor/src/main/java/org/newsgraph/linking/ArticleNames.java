package org.newsgraph.linking;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.newsgraph.key.EntityKind;
import org.newsgraph.key.NameKey;
import org.newsgraph.key.NodeKey;

/**
 * All names of an article and the words in them, as keys: "Westland" also from "Westland Police".
 */
final class ArticleNames {

  /** The most words that the name of a country or region within another name has. */
  private static final int LONGEST_PART = 3;

  private final Set<String> keys = new HashSet<>();
  private final Set<String> placeKeys = new HashSet<>();

  ArticleNames(List<NodeKey> nodes) {
    for (NodeKey node : nodes) {
      if (Linker.NAMED.contains(node.kind())) {
        names(node).forEach(this::add);
        if (node.kind() == EntityKind.PLACE || node.kind() == EntityKind.GROUP) {
          names(node).map(ArticleNames::key).forEach(placeKeys::add);
        }
        node.surroundings().containers().forEach(this::add);
      }
    }
  }

  /** Whether one of these keys is a name of the article, though not one of the node's own. */
  boolean tell(Set<String> anyOf, Set<String> own) {
    return anyOf.stream().anyMatch(key -> keys.contains(key) && !own.contains(key));
  }

  /**
   * Whether a text names, within a few words, a place of the article that is no name of its own.
   */
  boolean tellPlace(String text, Set<String> own) {
    return parts(text).anyMatch(key -> placeKeys.contains(key) && !own.contains(key));
  }

  static Stream<String> names(NodeKey node) {
    return Stream.concat(Stream.of(node.name()), node.otherNames().stream());
  }

  /** A name as a key; that of "Ky." is that of "Kentucky". */
  static String key(String name) {
    return NameKey.of(PlaceWords.spelledOut(name).replace(".", "").replaceFirst("^[Tt]he ", ""));
  }

  private void add(String name) {
    keys.add(key(name));
    parts(name).forEach(keys::add);
  }

  /** Each few words that follow each other, as keys. */
  private static Stream<String> parts(String name) {
    List<String> words = List.of(name.split("[\\s,()]+"));
    return IntStream.rangeClosed(1, LONGEST_PART)
        .boxed()
        .flatMap(
            length ->
                IntStream.rangeClosed(0, words.size() - length)
                    .mapToObj(begin -> words.subList(begin, begin + length)))
        .map(part -> key(String.join(" ", part)));
  }
}
