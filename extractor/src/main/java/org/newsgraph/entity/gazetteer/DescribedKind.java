package org.newsgraph.entity.gazetteer;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.newsgraph.entity.EntityKind;
import org.newsgraph.language.Lexicon;

/** The kind of thing that a short description tells of, by its head noun. */
public final class DescribedKind {

  /** What stands behind the head noun and its attributes. */
  private static final Pattern REST =
      Pattern.compile(
          "[,;:(/]|\\s[-–]\\s|\\b(?:in|of|from|for|by|and|on|near|who|that|which|at|to|with|located"
              + "|based|between|known|where|is|was|headquartered|directed|born|founded|since)\\b");

  private static final Map<String, Optional<EntityKind>> NOUNS = nouns();

  private DescribedKind() {}

  /** The kind of "city in Texas" or "American politician"; empty for a film, or if unknown. */
  public static Optional<EntityKind> of(String description) {
    Optional<EntityKind> whole = NOUNS.get(description);
    if (whole != null) {
      return whole;
    }
    String[] words =
        REST.split(description.strip().toLowerCase(Locale.ROOT), 2)[0].strip().split("[\\s–-]+");
    for (int i = words.length - 1; i >= 0; i--) {
      Optional<EntityKind> kind = NOUNS.get(words[i]);
      if (kind != null) {
        return kind;
      }
    }
    return Optional.empty();
  }

  private static Map<String, Optional<EntityKind>> nouns() {
    Map<String, Optional<EntityKind>> nouns = new HashMap<>();
    for (String[] row : Lexicon.rows(DescribedKind.class, "kind-nouns.tsv")) {
      putAll(row[0], row[1].split(" "), nouns);
    }
    return nouns;
  }

  private static void putAll(
      String label, String[] words, Map<String, Optional<EntityKind>> nouns) {
    Optional<EntityKind> kind =
        label.equals("other")
            ? Optional.empty()
            : Optional.of(EntityKind.valueOf(label.toUpperCase(Locale.ROOT)));
    for (String word : words) {
      if (nouns.put(word, kind) != null) {
        throw new IllegalStateException("kind-nouns.tsv has " + word + " twice");
      }
    }
  }
}
