package org.newsgraph.assertion.relation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.newsgraph.assertion.RelationType;
import org.newsgraph.lexicon.Lexicon;

/**
 * A noun for a post or a profession.
 *
 * @param relation how the holder belongs to the body of the post, if it tells
 */
record RoleNoun(String word, Optional<RelationType> relation, Set<Scope> scopes) {

  private static final Map<String, RoleNoun> NOUNS =
      Lexicon.rows("posts.tsv").stream()
          .map(RoleNoun::of)
          .collect(Collectors.toUnmodifiableMap(RoleNoun::word, Function.identity()));

  /** Whose the post may be, and what else must be told of it. */
  enum Scope {
    /** Of a country or a town, too. */
    RULE,
    /** Of a state, which its people may stand for. */
    OFFICE,
    /** Of an organization only. */
    BODY,
    /** Of a person, too. */
    AIDE,
    /** A profession: an adjective of nationality before it is the holder's own. */
    TRADE,
    /** A post only where its body, or what it is about, is told. */
    VAGUE,
    /** No post alone, without any word beside it. */
    MODIFIED,
    /** A post only after the word "first". */
    FIRST
  }

  /** The post that a word names; with or without the full stop of an abbreviation. */
  static Optional<RoleNoun> of(String word) {
    String plain = word.toLowerCase(Locale.ROOT).replaceAll("\\.$", "");
    return Optional.ofNullable(NOUNS.get(plain));
  }

  boolean is(Scope scope) {
    return scopes.contains(scope);
  }

  boolean isMember() {
    return relation.filter(type -> type == RelationType.MEMBER_OF).isPresent();
  }

  private static RoleNoun of(String[] row) {
    Set<Scope> scopes =
        Arrays.stream(row[2].split(" "))
            .map(scope -> Scope.valueOf(scope.toUpperCase(Locale.ROOT)))
            .collect(Collectors.toUnmodifiableSet());
    return new RoleNoun(row[0], relation(row), scopes);
  }

  private static Optional<RelationType> relation(String[] row) {
    return switch (row[1]) {
      case "leads" -> Optional.of(RelationType.LEADS);
      case "works" -> Optional.of(RelationType.WORKS_FOR);
      case "member" -> Optional.of(RelationType.MEMBER_OF);
      case "none" -> Optional.empty();
      default ->
          throw new IllegalStateException(
              "posts.tsv says neither leads, works, member nor none: " + List.of(row));
    };
  }
}
