package org.newsgraph.assertion.attribution.span;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.language.QuotedPassage;
import org.newsgraph.language.Span;
import org.newsgraph.language.Token;

/** A token of the reporter's, or a whole quoted passage. */
public record CollapsedToken(Span span, Optional<Token> token, Optional<QuotedPassage> passage) {

  private static final Set<String> NOMINAL_TAGS =
      Set.of("DET", "ADJ", "NOUN", "PROPN", "NUM", "SYM");

  static CollapsedToken of(Token token) {
    return new CollapsedToken(token.span(), Optional.of(token), Optional.empty());
  }

  static CollapsedToken of(QuotedPassage passage) {
    return new CollapsedToken(passage.outer(), Optional.empty(), Optional.of(passage));
  }

  public boolean isQuoted() {
    return passage.isPresent();
  }

  /** The word in lower case; empty for a passage. */
  public String word() {
    return token.map(found -> found.form().toLowerCase(Locale.ROOT)).orElse("");
  }

  public boolean is(String... words) {
    return Set.of(words).contains(word());
  }

  public boolean hasTag(String... tags) {
    return token.isPresent() && Set.of(tags).contains(token.get().tag());
  }

  public boolean isVerb() {
    return hasTag("VERB", "AUX");
  }

  public boolean isPronoun() {
    return hasTag("PRON") && !is("'s", "\u2019s");
  }

  /** Whether it may stand inside a noun phrase. */
  public boolean isNominal() {
    return token.isPresent()
        && (NOMINAL_TAGS.contains(token.get().tag())
            || is("'s", "\u2019s", "his", "her", "its", "their", "our", "my", "%", "&"));
  }

  public boolean isMark() {
    return token.isPresent()
        && !Character.isLetterOrDigit(token.get().form().codePointAt(0))
        && !isNominal();
  }
}
