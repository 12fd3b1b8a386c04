package org.newsgraph.gazetteer;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.key.EntityKind;

/** The keys under which an entry is filed: a letter for the way of finding, and a name form. */
final class NameKeys {

  private static final Set<String> SMALL_WORDS =
      Set.of("of", "the", "and", "for", "in", "on", "de");

  private static final int SHORTEST_TRANSLITERATED = 5;

  private NameKeys() {}

  static String whole(String folded) {
    return "n" + folded;
  }

  static String transliterated(String folded) {
    return "t" + Transliteration.of(folded);
  }

  /** Whether a name is long enough to be known in another transliteration; "Kiv" is not "Kyiv". */
  static boolean isLong(String folded) {
    return folded.length() >= SHORTEST_TRANSLITERATED;
  }

  static String acronym(String folded) {
    return "a" + folded;
  }

  static String surname(String folded) {
    return "s" + Transliteration.of(folded);
  }

  /**
   * All keys of an entry, in the order of its names; names in scripts other than Latin have none.
   */
  static Set<String> of(Entry entry) {
    Set<String> keys = new LinkedHashSet<>();
    for (String name : entry.names().all()) {
      String folded = NameForm.folded(name);
      if (NameForm.isLatin(folded)) {
        keys.add(whole(folded));
        if (isLong(folded)) {
          keys.add(transliterated(folded));
        }
        partial(entry, folded).ifPresent(keys::add);
      }
    }
    return keys;
  }

  private static Optional<String> partial(Entry entry, String folded) {
    List<String> words = List.of(folded.split(" "));
    if (words.size() < 2 || entry.kind().isEmpty()) {
      return Optional.empty();
    }
    EntityKind kind = entry.kind().get();
    if (kind == EntityKind.PERSON) {
      return Optional.of(surname(words.get(words.size() - 1)));
    }
    return kind == EntityKind.ORGANIZATION ? initials(words) : Optional.empty();
  }

  private static Optional<String> initials(List<String> words) {
    StringBuilder initials = new StringBuilder();
    words.stream()
        .filter(word -> !SMALL_WORDS.contains(word))
        .forEach(word -> initials.appendCodePoint(word.codePointAt(0)));
    return initials.length() < 2 ? Optional.empty() : Optional.of(acronym(initials.toString()));
  }
}
