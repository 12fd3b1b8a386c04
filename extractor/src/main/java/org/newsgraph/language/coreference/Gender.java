package org.newsgraph.language.coreference;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.newsgraph.lexicon.Lexicon;

/** The gender in which a person is spoken of. */
public enum Gender {
  MALE,
  FEMALE;

  private static final Map<String, Gender> GIVEN_NAMES = givenNames();
  private static final Map<String, Optional<Gender>> PERSON_NOUNS = personNouns();
  private static final Set<String> OF_NAMED =
      Lexicon.rows("person-nouns.tsv").stream()
          .filter(row -> row[2].equals("named"))
          .map(row -> row[0])
          .collect(Collectors.toUnmodifiableSet());
  private static final Map<String, Gender> FORMS_OF_ADDRESS =
      Map.of(
          "mr", MALE, "sir", MALE, "lord", MALE, "mrs", FEMALE, "ms", FEMALE, "miss", FEMALE,
          "dame", FEMALE, "madam", FEMALE);

  /** What a given name tells; empty for one usual for both, or unknown. */
  public static Optional<Gender> ofGivenName(String name) {
    return Optional.ofNullable(GIVEN_NAMES.get(name.toLowerCase(Locale.ROOT)));
  }

  /** What a title or a noun for a person tells: "Mrs.", "spokeswoman", "king". */
  public static Optional<Gender> ofTitle(String word) {
    String bare = word.toLowerCase(Locale.ROOT).replace(".", "");
    return Optional.ofNullable(FORMS_OF_ADDRESS.get(bare))
        .or(() -> PERSON_NOUNS.getOrDefault(bare, Optional.empty()));
  }

  /** Whether this noun most often describes somebody whom the article names: "the actress". */
  static boolean isOfNamed(String noun) {
    return OF_NAMED.contains(noun.toLowerCase(Locale.ROOT));
  }

  /** Whether this noun, in the singular, describes a person. */
  public static boolean isPersonNoun(String word) {
    return PERSON_NOUNS.containsKey(word.toLowerCase(Locale.ROOT));
  }

  private static Map<String, Gender> givenNames() {
    Map<String, Gender> names = new HashMap<>();
    for (String[] row : Lexicon.rows("given-names.tsv")) {
      for (String name : row[1].split(" ")) {
        names.put(name, valueOf(row[0].toUpperCase(Locale.ROOT)));
      }
    }
    return Map.copyOf(names);
  }

  private static Map<String, Optional<Gender>> personNouns() {
    Map<String, Optional<Gender>> nouns = new HashMap<>();
    for (String[] row : Lexicon.rows("person-nouns.tsv")) {
      boolean any = row[1].equals("any");
      nouns.put(
          row[0], any ? Optional.empty() : Optional.of(valueOf(row[1].toUpperCase(Locale.ROOT))));
    }
    Set<String> posts = new HashSet<>();
    Lexicon.rows("role-nouns.tsv").forEach(row -> posts.add(row[0]));
    posts.forEach(post -> nouns.putIfAbsent(post, Optional.empty()));
    return Map.copyOf(nouns);
  }
}
