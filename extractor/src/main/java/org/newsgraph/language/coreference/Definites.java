package org.newsgraph.language.coreference;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.language.Span;

/** Finds descriptions in a sentence: "the mayor", "the 45-year-old", "a witness". */
record Definites(Attested attested) {

  private static final Set<String> MODIFIERS = Set.of("ADJ", "NOUN", "PROPN", "NUM");
  private static final int LONGEST = 7;

  /**
   * A description.
   *
   * @param chains those whom the article describes so; empty if none
   * @param gender what its noun tells
   * @param isPerson whether its noun is one for persons
   * @param isOfPerson whether it most likely describes a person whom the article names
   */
  record Phrase(
      Span span,
      Set<Integer> chains,
      Optional<Gender> gender,
      boolean isPerson,
      boolean isOfPerson) {}

  /** The description that begins at this index with "the", if it may stand for a name. */
  Optional<Phrase> at(Clause clause, int index) {
    if (!clause.is(index, "the", "this")) {
      return Optional.empty();
    }
    return phrase(clause, index).filter(phrase -> phrase.isPerson() || !phrase.chains().isEmpty());
  }

  /** Somebody without a name who is spoken of here for the first time: "a witness". */
  Optional<Phrase> unnamed(Clause clause, int index) {
    boolean introduces = clause.is(index, "a", "an", "one", "another");
    boolean predicate =
        clause.hasTag(index - 1, "AUX") || clause.is(index - 1, ",", "as", "become", "became");
    return introduces && !predicate
        ? phrase(clause, index).filter(Phrase::isPerson)
        : Optional.empty();
  }

  private Optional<Phrase> phrase(Clause clause, int index) {
    int end = index + 1;
    while (clause.has(end) && end - index < LONGEST && isModifier(clause, end)) {
      end++;
    }
    int head = end - 1;
    boolean goesOn =
        clause.is(end, "of") || clause.has(end) && clause.isNamed(end) || clause.isNamed(head);
    if (head <= index || goesOn) {
      return Optional.empty();
    }
    String noun = clause.token(head).form().toLowerCase(Locale.ROOT);
    boolean aged = noun.endsWith("-year-old");
    List<String> modifiers = new ArrayList<>();
    for (int i = index + 1; i < head; i++) {
      modifiers.add(clause.token(i).form().toLowerCase(Locale.ROOT));
    }
    Span span = clause.token(index).span().to(clause.token(head).span());
    return Optional.of(
        new Phrase(
            span,
            aged ? Set.of() : attested.chains(noun, modifiers),
            Gender.ofTitle(noun),
            aged || Gender.isPersonNoun(noun),
            aged || Gender.isOfNamed(noun)));
  }

  private static boolean isModifier(Clause clause, int index) {
    return MODIFIERS.contains(clause.token(index).tag());
  }
}
