package org.newsgraph.assertion.relation;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.newsgraph.assertion.RelationType;
import org.newsgraph.lexicon.Lexicon;

/** Nouns for posts, with what a post of that name means for its organization. */
final class RoleNouns {

  private static final Map<String, RelationType> ROLES =
      Lexicon.rows("role-nouns.tsv").stream()
          .collect(Collectors.toUnmodifiableMap(row -> row[0], row -> type(row[1]), (a, b) -> a));

  private RoleNouns() {}

  /** The relation of the holder to the organization; empty if the word names no post. */
  static Optional<RelationType> of(String word) {
    return Optional.ofNullable(ROLES.get(word.toLowerCase(Locale.ROOT)));
  }

  private static RelationType type(String word) {
    return switch (word) {
      case "leads" -> RelationType.LEADS;
      case "works" -> RelationType.WORKS_FOR;
      case "member" -> RelationType.MEMBER_OF;
      default ->
          throw new IllegalStateException(
              "role-nouns.tsv says neither leads, works nor member: " + word);
    };
  }
}
