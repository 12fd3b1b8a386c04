package org.newsgraph.language.coreference;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.language.Document;
import org.newsgraph.language.Name;
import org.newsgraph.language.Sentence;
import org.newsgraph.language.Span;
import org.newsgraph.language.SpanSearch;
import org.newsgraph.language.Token;

/** The words of a sentence around a pronoun in it. */
record Clause(Document document, Sentence sentence) {

  private static final Set<String> OBJECTS = Set.of("him", "her");
  private static final String[] AFTER_OBJECT = {
    "ADP", "PUNCT", "ADV", "DET", "CCONJ", "SCONJ", "PART", "PRON", "AUX"
  };

  Token token(int index) {
    return sentence.tokens().get(index);
  }

  boolean has(int index) {
    return index >= 0 && index < sentence.tokens().size();
  }

  boolean hasTag(int index, String... tags) {
    return has(index) && Set.of(tags).contains(token(index).tag());
  }

  boolean is(int index, String... words) {
    return has(index) && List.of(words).stream().anyMatch(token(index)::is);
  }

  /** Whether the token belongs to a name. */
  boolean isNamed(int index) {
    return nameAt(index).isPresent();
  }

  private Optional<Span> nameAt(int index) {
    return SpanSearch.at(document.names(), Name::span, token(index).begin()).map(Name::span);
  }

  /** The name that is the subject of "saw him": not the one who was seen. */
  Optional<Span> subjectOfObject(int index) {
    boolean possessive = is(index, "her") && has(index + 1) && !hasTag(index + 1, AFTER_OBJECT);
    if (!OBJECTS.contains(token(index).form().toLowerCase(Locale.ROOT)) || possessive) {
      return Optional.empty();
    }
    for (int i = index - 1; i >= 0; i--) {
      if (hasTag(i, "SCONJ", "CCONJ", "PUNCT") || is(i, "that", "to")) {
        return Optional.empty();
      }
      Optional<Span> span = isNamed(i) ? nameAt(i) : pronounAt(i);
      if (span.filter(found -> Salience.isSubject(sentence, found)).isPresent()) {
        return span;
      }
    }
    return Optional.empty();
  }

  private Optional<Span> pronounAt(int index) {
    return Pronoun.of(token(index).form()).map(pronoun -> token(index).span());
  }

  /**
   * The subject that "it" or "its" takes up: the last one named before it in the sentence, or that
   * of the sentence before; empty when a noun in between may be meant.
   */
  Optional<Span> subjectBefore(int index, Optional<Sentence> previous) {
    if (is(index, "it") && isExpletive(index)) {
      return Optional.empty();
    }
    if (is(index, "itself") && has(index - 1) && isNamed(index - 1)) {
      return nameAt(index - 1);
    }
    for (int i = index - 1; i >= 0; i--) {
      Optional<Span> span = isNamed(i) ? nameAt(i) : pronounAt(i);
      if (span.filter(found -> Salience.isSubject(sentence, found)).isPresent()) {
        return span;
      }
      if (span.isEmpty() && hasTag(i, "NOUN") && hasTag(i + 1, "VERB", "AUX")) {
        return Optional.empty();
      }
    }
    return previous.flatMap(before -> new Clause(document, before).firstSubject());
  }

  private Optional<Span> firstSubject() {
    for (int i = 0; i < sentence.tokens().size(); i++) {
      Optional<Span> span = isNamed(i) ? nameAt(i) : pronounAt(i);
      if (span.filter(found -> Salience.isSubject(sentence, found)).isPresent()) {
        return span;
      }
      if (span.isEmpty() && hasTag(i, "NOUN", "VERB", "AUX")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "It is clear that". */
  private boolean isExpletive(int index) {
    int next = index + 1;
    int judged = hasTag(next + 1, "ADV") ? next + 2 : next + 1;
    boolean be = is(next, "is", "was", "'s", "\u2019s", "seems", "takes", "would", "will", "may");
    boolean clause = is(judged + 1, "that", "to", "for", "when", "if") || hasTag(judged, "NUM");
    return be && (clause || is(next + 1, "be", "seem", "take"));
  }
}
