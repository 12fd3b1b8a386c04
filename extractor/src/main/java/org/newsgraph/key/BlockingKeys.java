package org.newsgraph.key;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * By what an entity is found when another may be the same.
 *
 * @param speaker of a statement, the path of who said it; else empty
 * @param keys short texts; only entities that share one are ever compared
 */
public record BlockingKeys(String speaker, Set<String> keys) {

  /** Nothing: never compared with another. */
  public static final BlockingKeys NONE = new BlockingKeys("", Set.of());

  private static final String IDENTIFIER = "identifier ";

  public BlockingKeys {
    keys = Collections.unmodifiableSet(new TreeSet<>(keys));
  }

  /** The likeness of what a gazetteer knows by these identifiers. */
  public static BlockingKeys identified(Collection<String> identifiers) {
    return new BlockingKeys(
        "", identifiers.stream().map(BlockingKeys::identifierKey).collect(Collectors.toSet()));
  }

  /** The same with the keys of another, too. */
  public BlockingKeys with(BlockingKeys other) {
    Set<String> both = new TreeSet<>(keys);
    both.addAll(other.keys);
    return new BlockingKeys(speaker, both);
  }

  /** The key that all carry who are linked to an identifier. */
  public static String identifierKey(String identifier) {
    return IDENTIFIER + identifier;
  }

  /** The identifiers that it is linked to, in the order of the alphabet. */
  public List<String> identifiers() {
    return keys.stream()
        .filter(key -> key.startsWith(IDENTIFIER))
        .map(key -> key.substring(IDENTIFIER.length()))
        .toList();
  }
}
