package org.newsgraph.language.opennlp;

import java.util.BitSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsgraph.language.Span;
import org.newsgraph.lexicon.Lexicon;

/** Decides where sentences begin within one paragraph; the doubtful cases are left to a model. */
final class SentenceEnds {

  private static final Pattern CANDIDATE =
      Pattern.compile(
          "[.!?\u2026]{1,9}[\"\u201d\u2019'\u00bb)\\]]{0,4}(?=[\\s\\p{Z}\u200b]|\\p{Lu})");
  private static final Pattern GLUED = Pattern.compile("\\p{Ll}{2,20}[.!?][\"\u201d)]?");
  private static final Set<String> OPENERS = Lexicon.words("sentence-openers.tsv");
  private static final int LONGEST_WORD = 40;

  private final String text;
  private final BitSet modelBegins;
  private final ReportingClause clause;

  SentenceEnds(String text, BitSet modelBegins, ReportingClause clause) {
    this.text = text;
    this.modelBegins = modelBegins;
    this.clause = clause;
  }

  /** Marks the positions within the paragraph at which a new sentence begins. */
  void mark(Span paragraph, BitSet begins) {
    Matcher matcher = CANDIDATE.matcher(text).region(paragraph.begin(), paragraph.end());
    while (matcher.find()) {
      int next = afterSpace(matcher.end(), paragraph.end());
      if (next < paragraph.end() && isEnd(matcher, next, paragraph)) {
        begins.set(next);
      }
    }
  }

  private boolean isEnd(Matcher candidate, int next, Span paragraph) {
    String word = wordBefore(candidate.start(), paragraph.begin());
    String following = wordAt(next, paragraph.end());
    if (next == candidate.end() && !isGlued(candidate, word, following)) {
      return false;
    }
    if (following.isEmpty() ? !isOpening(next) : Character.isLowerCase(following.charAt(0))) {
      return false;
    }
    if (candidate.group().equals(".") && Abbreviations.isAny(word + ".")) {
      return opensAfterAbbreviation(word + ".", following, next);
    }
    if (isNumbered(word, following) || isListNumber(word, candidate, paragraph)) {
      return false;
    }
    return !clause.follows(candidate.group(), next, paragraph) && isDecided(word, next);
  }

  /** After an abbreviation only a word that hardly continues anything opens a sentence. */
  private boolean opensAfterAbbreviation(String word, String following, int next) {
    if (Abbreviations.isBeforeName(word)) {
      return false;
    }
    boolean opener = OPENERS.contains(following.toLowerCase(Locale.ROOT));
    if (Abbreviations.isClockTime(word)) {
      return !following.isEmpty() && !Abbreviations.isAfterClockTime(following);
    }
    return opener && (!following.equals("I") || !Abbreviations.isInitial(word))
        || following.isEmpty() && modelBegins.get(next);
  }

  private static boolean isNumbered(String word, String following) {
    return !following.isEmpty()
        && Character.isDigit(following.charAt(0))
        && Abbreviations.isBeforeNumber(word);
  }

  private static boolean isListNumber(String word, Matcher candidate, Span paragraph) {
    return candidate.start() - word.length() == paragraph.begin()
        && word.matches("\\d{1,2}")
        && candidate.group().equals(".");
  }

  /** After an address such as "example.org" the model decides. */
  private boolean isDecided(String word, int next) {
    return !word.contains(".") || modelBegins.get(next);
  }

  /** Two sentences between which the space was lost: "the end.The next". */
  private static boolean isGlued(Matcher candidate, String word, String following) {
    return GLUED.matcher(word + candidate.group()).matches()
        && (following.length() > 1 && Character.isLowerCase(following.charAt(1))
            || OPENERS.contains(following.toLowerCase(Locale.ROOT)))
        && !following.contains(".");
  }

  private boolean isOpening(int at) {
    return "\"\u201c\u2018'\u00ab\u201e([\u2014\u2013-$\u20ac\u00a3#@*\u2022"
            .indexOf(text.charAt(at))
        >= 0;
  }

  private int afterSpace(int from, int end) {
    int at = from;
    while (at < end && Blank.is(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private String wordBefore(int end, int floor) {
    int begin = end;
    int lowest = Math.max(floor, end - LONGEST_WORD);
    while (begin > lowest && isWordPart(text.charAt(begin - 1))) {
      begin--;
    }
    return text.substring(begin, end);
  }

  private String wordAt(int begin, int ceiling) {
    int end = begin;
    int highest = Math.min(ceiling, begin + LONGEST_WORD);
    while (end < highest && isWordPart(text.charAt(end)) && text.charAt(end) != '.') {
      end++;
    }
    return text.substring(begin, end);
  }

  private static boolean isWordPart(char c) {
    return Character.isLetterOrDigit(c) || c == '.' || c == '-' || c == '/' || c == '@' || c == '_';
  }
}
