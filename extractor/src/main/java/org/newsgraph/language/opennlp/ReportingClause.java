package org.newsgraph.language.opennlp;

import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsgraph.language.Span;
import org.newsgraph.lexicon.Lexicon;

/**
 * Tells whether the reporter's words that follow a quotation belong to it: {@code "No!" he said}.
 */
final class ReportingClause {

  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{N}.'\u2019-]{1,40}|[,;:\"\u201c]");
  private static final Set<String> CIRCUMSTANCES = Lexicon.words("reporting-circumstances.tsv");
  private static final int MOST_WORDS = 9;
  private static final int FARTHEST = 160;

  private final String text;
  private final Predicate<String> reportingVerb;

  ReportingClause(String text, Predicate<String> reportingVerb) {
    this.text = text;
    this.reportingVerb = reportingVerb;
  }

  /**
   * Whether such a clause begins here.
   *
   * @param ending what ended the words before, closing marks included
   */
  boolean follows(String ending, int begin, Span paragraph) {
    char last = ending.charAt(ending.length() - 1);
    if ("\"\u201d\u2019'\u00bb".indexOf(last) < 0) {
      return false;
    }
    Matcher words = WORD.matcher(text);
    words.region(begin, Math.min(paragraph.end(), begin + FARTHEST));
    for (int count = 0; count < MOST_WORDS && words.find(); count++) {
      if (count > 0 && reportingVerb.test(bare(words.group()))) {
        return isWhole(words, ending);
      }
      if (isBreak(words.group()) || isLast(words.group())) {
        return false;
      }
    }
    return false;
  }

  private static String bare(String word) {
    return word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
  }

  /** A period before the closing mark ends the sentence unless the clause says nothing more. */
  private boolean isWhole(Matcher words, String ending) {
    if (words.group().endsWith(".") || !words.find() || isBreak(words.group())) {
      return true;
    }
    String after = words.group();
    return ending.charAt(0) != '.'
        && (CIRCUMSTANCES.contains(bare(after))
            || after.endsWith("ly")
            || Character.isUpperCase(after.charAt(0)));
  }

  private static boolean isLast(String word) {
    return word.endsWith(".") && !Abbreviations.isAny(word);
  }

  private static boolean isBreak(String word) {
    return word.length() == 1 && ",;:\"\u201c".contains(word);
  }
}
