package org.newsgraph.assertion.relation;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.newsgraph.lexicon.Lexicon;

/** Alternatives of common nouns, to be put into patterns. */
final class Nouns {

  /** Kinds of places. */
  static final String PLACES = of("settlement-nouns.tsv");

  /** Kinds of bodies that have a seat. */
  static final String BODIES = of("seated-body-nouns.tsv");

  /** Kinds of people that are no posts. */
  static final String PERSONS = of("people-without-posts.tsv");

  private Nouns() {}

  private static String of(String table) {
    return Lexicon.rows(table).stream()
        .map(row -> Pattern.quote(row[0]))
        .collect(Collectors.joining("|"));
  }
}
