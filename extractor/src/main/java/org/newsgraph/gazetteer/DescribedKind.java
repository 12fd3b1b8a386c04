package org.newsgraph.gazetteer;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.newsgraph.key.EntityKind;
import org.newsgraph.lexicon.Lexicon;

/** The kind of thing that a short description tells of, by its head noun. */
public final class DescribedKind {

  /** What stands behind the head noun and its attributes. */
  private static final Pattern REST =
      Pattern.compile(
          "[;:(]|\\s[-–]\\s|(?<![-\\p{L}])(?:in|of|from|for|by|on|near|who|that|which|at|to|with"
              + "|located|based|between|known|where|is|was|headquartered|directed|born|founded"
              + "|since)\\b");

  /** What joins nouns; the first of them tells, unless it only goes with the next. */
  private static final Pattern JOINED = Pattern.compile("[,/]|\\band\\b");

  /** How a company's name ends: what its owner does is often told as if it were a person. */
  private static final Pattern COMPANY =
      Pattern.compile(".*\\b(?:Inc|Corp|Corporation|Ltd|LLC|PLC|plc|GmbH|Bros)\\.?");

  private static final Pattern PEOPLE =
      Pattern.compile("^[^,;.]{0,40}\\b(?:ethnic|ethnoreligious) (?:group|minority)\\b");

  private static final Map<String, Optional<EntityKind>> NOUNS = nouns();

  private DescribedKind() {}

  /** The kind of "city in Texas" or "American politician"; empty for a film, or if unknown. */
  public static Optional<EntityKind> of(String description) {
    return noun(description).flatMap(kind -> kind);
  }

  /** The kind of what has this label and description. */
  public static Optional<EntityKind> of(String label, String description) {
    return COMPANY.matcher(label).matches()
        ? Optional.of(EntityKind.ORGANIZATION)
        : of(description);
  }

  /** Whether it tells of something that is of none of the kinds, such as a film. */
  public static boolean isOfNone(String description) {
    return noun(description).filter(Optional::isEmpty).isPresent();
  }

  /** What the head noun stands for; empty if no noun is known. */
  private static Optional<Optional<EntityKind>> noun(String description) {
    if (NOUNS.containsKey(description)) {
      return Optional.of(NOUNS.get(description));
    }
    if (PEOPLE.matcher(description).find()) {
      return Optional.of(Optional.of(EntityKind.GROUP));
    }
    String head = REST.split(description.strip().toLowerCase(Locale.ROOT), 2)[0];
    Optional<Optional<EntityKind>> first = lastNoun(JOINED.split(head, 2)[0]);
    return first.filter(Optional::isPresent).or(() -> lastNoun(head)).or(() -> first);
  }

  private static Optional<Optional<EntityKind>> lastNoun(String phrase) {
    String[] words = phrase.strip().split("[\\s,/–-]+");
    for (int i = words.length - 1; i >= 0; i--) {
      if (NOUNS.containsKey(words[i])) {
        return Optional.of(NOUNS.get(words[i]));
      }
    }
    return Optional.empty();
  }

  private static Map<String, Optional<EntityKind>> nouns() {
    Map<String, Optional<EntityKind>> nouns = new HashMap<>();
    for (String[] row : Lexicon.rows("kind-nouns.tsv")) {
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
