package org.newsgraph.key;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Keys of likeness that tell by which acronyms articles call a body: one that calls Vardo Dairies
 * "VD" lets the VD of another be found, which by its initials alone might be anything.
 */
public final class StatedAcronyms {

  private static final String CALLED = "called ";

  /** Of plain letters, so that no two of them make one {@link NameKey}. */
  private static final Pattern ACRONYM = Pattern.compile("[A-Z][A-Z0-9]{1,5}");

  private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9]{1,5}");

  private StatedAcronyms() {}

  /**
   * The keys of what its article calls a node, and of the name that is its key if this may be an
   * acronym.
   */
  static Set<String> keys(NodeKey node) {
    Set<String> keys = new TreeSet<>();
    if (node.kind() != EntityKind.PERSON) {
      node.otherNames().forEach(name -> key(name).ifPresent(keys::add));
      String own = NameKey.ofEntity(node.name());
      if (node.identifiers().isEmpty() && KEY.matcher(own).matches()) {
        keys.add(CALLED + own);
      }
    }
    return keys;
  }

  /** The key of one that an article calls so; empty if it is no acronym. */
  public static Optional<String> key(String name) {
    return Optional.of(name)
        .filter(acronym -> ACRONYM.matcher(acronym).matches())
        .map(acronym -> CALLED + NameKey.of(acronym));
  }

  /** Whether a key of likeness is of this sort. */
  public static boolean isKey(String likenessKey) {
    return likenessKey.startsWith(CALLED);
  }

  /** Whether an article calls it by the acronym with this {@link NameKey}. */
  public static boolean hold(BlockingKeys likeness, String nameKey) {
    return likeness.keys().contains(CALLED + nameKey);
  }
}
