package org.newsgraph.entity.linking;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.newsgraph.entity.NameKey;
import org.newsgraph.entity.NodeKey;

/**
 * All names of an article and the words in them, as keys: "Westland" also from "Westland Police".
 */
final class ArticleNames {

  /** The most words that the name of a country or region within another name has. */
  private static final int LONGEST_PART = 3;

  private final Set<String> keys = new HashSet<>();

  ArticleNames(List<NodeKey> nodes) {
    for (NodeKey node : nodes) {
      if (Linker.NAMED.contains(node.kind())) {
        names(node).forEach(this::add);
        node.surroundings().containers().forEach(this::add);
      }
    }
  }

  /** Whether one of these keys is a name of the article, though not one of the node's own. */
  boolean tell(Set<String> anyOf, Set<String> own) {
    return anyOf.stream().anyMatch(key -> keys.contains(key) && !own.contains(key));
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
    String[] words = name.split("[\\s,()]+");
    for (int length = 1; length <= LONGEST_PART; length++) {
      for (int begin = 0; begin + length <= words.length; begin++) {
        keys.add(key(String.join(" ", List.of(words).subList(begin, begin + length))));
      }
    }
  }
}
