package org.newsgraph.key;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Keys of likeness that tell by which names a gazetteer knows an entity, so that an article that
 * names it without a link finds it.
 */
public final class KnownNames {

  private static final String KNOWN = "known ";
  private static final String LABEL = "label ";

  /** Of a place the names in many languages; those beyond these are rarely met in English. */
  private static final int MOST = 24;

  private KnownNames() {}

  /**
   * The keys of an entity.
   *
   * @param names the first is its label; by the others it is found
   */
  static Set<String> keys(EntityKind kind, List<String> names) {
    Set<String> keys = new TreeSet<>();
    names.stream()
        .skip(1)
        .filter(KnownNames::isLatin)
        .limit(MOST)
        .map(KnownNames::key)
        .forEach(keys::add);
    names.stream()
        .limit(1)
        .map(NameKey::ofEntity)
        .forEach(
            label -> {
              keys.add(LABEL + label);
              keys.addAll(nameKeys(kind, label));
            });
    return keys;
  }

  /** The keys of a name itself, under which those that are spelled otherwise are found. */
  static Set<String> nameKeys(EntityKind kind, String key) {
    return kind == EntityKind.PERSON ? PersonName.ofKey(key).keys() : BodyName.of(kind, key).keys();
  }

  /** The key that a name shares with the entity that is known by it. */
  static String key(String name) {
    return KNOWN + NameKey.ofEntity(name);
  }

  /** The {@link NameKey} of the label by which a gazetteer knows it; empty if none does. */
  public static Optional<String> label(BlockingKeys likeness) {
    return likeness.keys().stream()
        .filter(key -> key.startsWith(LABEL))
        .map(key -> key.substring(LABEL.length()))
        .findFirst();
  }

  /** Whether a gazetteer knows it by the name with this {@link NameKey}. */
  public static boolean hold(BlockingKeys likeness, String nameKey) {
    return likeness.keys().contains(KNOWN + nameKey);
  }

  private static boolean isLatin(String name) {
    return name.codePoints()
        .filter(Character::isLetter)
        .allMatch(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN);
  }
}
