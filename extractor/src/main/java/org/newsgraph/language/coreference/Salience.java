package org.newsgraph.language.coreference;

import java.util.List;
import java.util.Set;
import org.newsgraph.language.Sentence;
import org.newsgraph.language.Span;
import org.newsgraph.language.SpanSearch;
import org.newsgraph.language.Token;
import org.newsgraph.language.quotation.ReportingVerbs;

/** How much a sentence is about what a phrase in it names, by the part the phrase plays. */
final class Salience {

  private static final double SUBJECT = 1;
  private static final double OBJECT = .6;
  private static final double OBLIQUE = .4;
  private static final Set<String> MODIFIERS = Set.of("DET", "ADJ", "NOUN", "PROPN", "NUM");
  private static final int LONGEST_PHRASE = 8;

  private Salience() {}

  /** From 0 to 1: subjects most, what stands behind a preposition or as a genitive least. */
  static double of(Sentence sentence, Span phrase) {
    return isSubject(sentence, phrase) ? SUBJECT : isOblique(sentence, phrase) ? OBLIQUE : OBJECT;
  }

  /** Whether the phrase stands before a verb, or behind the verb of a reporter. */
  static boolean isSubject(Sentence sentence, Span phrase) {
    List<Token> tokens = sentence.tokens();
    int after = SpanSearch.firstFrom(tokens, Token::span, phrase.end());
    int before = phraseBegin(tokens, phrase) - 1;
    if (isGenitive(tokens, after)) {
      return false;
    }
    boolean inverted =
        before >= 0
            && ReportingVerbs.isSaying(tokens.get(before).form())
            && (after >= tokens.size() || !isVerb(tokens.get(after)));
    return inverted || !isAdposition(tokens, before) && isSubjectBefore(tokens, after, before);
  }

  private static boolean isSubjectBefore(List<Token> tokens, int after, int before) {
    int next = after;
    while (next < tokens.size() && Set.of("ADV", "NOUN").contains(tokens.get(next).tag())) {
      next++;
    }
    boolean verb = next < tokens.size() && isVerb(tokens.get(next));
    boolean opens =
        next < tokens.size() && tokens.get(next).is(",") && (before < 0 || isMark(tokens, before));
    return verb || opens;
  }

  private static boolean isOblique(Sentence sentence, Span phrase) {
    List<Token> tokens = sentence.tokens();
    int after = SpanSearch.firstFrom(tokens, Token::span, phrase.end());
    return isGenitive(tokens, after) || isAdposition(tokens, phraseBegin(tokens, phrase) - 1);
  }

  private static int phraseBegin(List<Token> tokens, Span phrase) {
    int begin = SpanSearch.firstFrom(tokens, Token::span, phrase.begin());
    int first = begin;
    while (first > 0
        && begin - first < LONGEST_PHRASE
        && MODIFIERS.contains(tokens.get(first - 1).tag())) {
      first--;
    }
    return first;
  }

  private static boolean isGenitive(List<Token> tokens, int index) {
    return index < tokens.size() && (tokens.get(index).is("'s") || tokens.get(index).is("\u2019s"));
  }

  private static boolean isAdposition(List<Token> tokens, int index) {
    return index >= 0 && tokens.get(index).tag().equals("ADP");
  }

  private static boolean isMark(List<Token> tokens, int index) {
    return tokens.get(index).tag().equals("PUNCT");
  }

  private static boolean isVerb(Token token) {
    return token.tag().equals("VERB") || token.tag().equals("AUX");
  }
}
