package org.newsgraph.assertion.attribution;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.language.QuotedPassage;
import org.newsgraph.language.Span;
import org.newsgraph.language.Token;

/** A token of the reporter's, or a whole quoted passage. */
record Unit(Span span, Optional<Token> token, Optional<QuotedPassage> passage) {

  private static final Set<String> NOMINAL_TAGS =
      Set.of("DET", "ADJ", "NOUN", "PROPN", "NUM", "SYM");

  static Unit of(Token token) {
    return new Unit(token.span(), Optional.of(token), Optional.empty());
  }

  static Unit of(QuotedPassage passage) {
    return new Unit(passage.outer(), Optional.empty(), Optional.of(passage));
  }

  boolean isQuoted() {
    return passage.isPresent();
  }

  /** The word in lower case; empty for a passage. */
  String word() {
    return token.map(found -> found.form().toLowerCase(Locale.ROOT)).orElse("");
  }

  boolean is(String... words) {
    return Set.of(words).contains(word());
  }

  boolean hasTag(String... tags) {
    return token.isPresent() && Set.of(tags).contains(token.get().tag());
  }

  boolean isVerb() {
    return hasTag("VERB", "AUX");
  }

  boolean isPronoun() {
    return hasTag("PRON") && !is("'s", "\u2019s");
  }

  /** Whether it may stand inside a noun phrase. */
  boolean isNominal() {
    return token.isPresent()
        && (NOMINAL_TAGS.contains(token.get().tag())
            || is("'s", "\u2019s", "his", "her", "its", "their", "our", "my", "%", "&"));
  }

  boolean isMark() {
    return token.isPresent()
        && !Character.isLetterOrDigit(token.get().form().codePointAt(0))
        && !isNominal();
  }
}
