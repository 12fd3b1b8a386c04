package org.newsgraph.assertion.relation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.assertion.NamedMentions;
import org.newsgraph.assertion.NamedMentions.Named;
import org.newsgraph.language.Document;
import org.newsgraph.language.NameType;
import org.newsgraph.language.Span;
import org.newsgraph.language.SpanSearch;
import org.newsgraph.language.Token;

/** The words of a sentence by their index, with the names that stand in it. */
record SentenceWords(Document document, NamedMentions mentions, List<Token> tokens) {

  private static final Set<String> NOMINAL = Set.of("ADJ", "NOUN", "PROPN", "NUM");

  /** Words of titles that taggers take for something else. */
  private static final Set<String> RANKS =
      Set.of(
          "former",
          "deputy",
          "vice",
          "acting",
          "interim",
          "assistant",
          "senior",
          "ex",
          "first",
          "operating",
          "managing",
          "visiting",
          "founding",
          "commanding",
          "retired",
          "outgoing",
          "incoming",
          "associate",
          "executive");

  /** The index of the first word that begins at or after a position. */
  int indexAt(int position) {
    return SpanSearch.firstFrom(tokens, Token::span, position);
  }

  boolean has(int index) {
    return index >= 0 && index < tokens.size();
  }

  boolean is(int index, String... words) {
    return has(index) && Set.of(words).contains(lower(index));
  }

  /** The word in lower case; empty outside of the sentence. */
  String lower(int index) {
    return has(index) ? tokens.get(index).form().toLowerCase(Locale.ROOT) : "";
  }

  String form(int index) {
    return has(index) ? tokens.get(index).form() : "";
  }

  boolean isTagged(int index, String... tags) {
    return has(index) && Set.of(tags).contains(tokens.get(index).tag());
  }

  /** The name that covers a word. */
  Optional<Named> name(int index) {
    return has(index) ? mentions.at(tokens.get(index).begin()) : Optional.empty();
  }

  boolean isPerson(int index) {
    return name(index).filter(name -> name.is(NameType.PERSON)).isPresent();
  }

  /** Whether a word may stand within a noun phrase before its head, or be the head. */
  boolean isNominal(int index) {
    return has(index)
        && (NOMINAL.contains(tokens.get(index).tag())
            || RANKS.contains(lower(index))
            || is(index, "&")
            || isHyphen(index)
            || isInfix(index)
            || RoleNoun.of(form(index)).isPresent() && !isTagged(index, "VERB", "AUX")
            || name(index).isPresent());
  }

  /** A hyphen within a word, and not a dash. */
  boolean isHyphen(int index) {
    return is(index, "-")
        && has(index - 1)
        && tokens.get(index - 1).end() == tokens.get(index).begin();
  }

  /** The "in" of "commander-in-chief" and of "editor in chief". */
  private boolean isInfix(int index) {
    return is(index, "in")
        && (isHyphen(index - 1) && is(index + 2, "chief")
            || is(index + 1, "chief") && RoleNoun.of(form(index - 1)).isPresent());
  }

  /** Whether a name only modifies the noun behind it: "the Vik mayor", "Vik's harbour". */
  boolean isModifier(Named name) {
    int behind = after(name);
    boolean noun = isTagged(behind, "NOUN", "ADJ", "PROPN") && name(behind).isEmpty();
    return noun || isGenitive(behind) || isHyphen(behind);
  }

  boolean isRank(int index) {
    return RANKS.contains(lower(index));
  }

  boolean isDeterminer(int index) {
    return is(index, "the", "a", "an", "his", "her", "its", "their", "our", "my");
  }

  boolean isGenitive(int index) {
    return is(index, "'s", "\u2019s", "'", "\u2019");
  }

  /** The index of the first word behind a name. */
  int after(Named name) {
    return indexAt(name.span().end());
  }

  /** The index of the first word of a name. */
  int begin(Named name) {
    return indexAt(name.span().begin());
  }

  /** The index of the last word of a name. */
  int last(Named name) {
    return after(name) - 1;
  }

  /** From one word to another, both included. */
  Span span(int first, int last) {
    return tokens.get(first).span().to(tokens.get(last).span());
  }
}
