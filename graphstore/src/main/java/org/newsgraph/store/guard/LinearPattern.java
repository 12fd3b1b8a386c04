package org.newsgraph.store.guard;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.function.BooleanSupplier;
import org.apache.jena.sparql.expr.ExprEvalException;

/**
 * A regular expression whose time grows with the text and not with the ways to match it. It knows
 * no look-ahead and no references to groups, which cannot be had in that time.
 */
final class LinearPattern {

  private static final int LONGEST = 1_000;
  private static final int LARGEST = 20_000;
  private static final int DEEPEST = 100;
  private static final String FLAGS = "[smixq]*";

  private final Pattern pattern;

  private LinearPattern(Pattern pattern) {
    this.pattern = pattern;
  }

  /**
   * Reads a pattern with the flags of XPath (s, m, i, x and q).
   *
   * @throws ExprEvalException when it is malformed, too large, or more than can be done in linear
   *     time
   */
  static LinearPattern of(String text, String flags) {
    if (!flags.matches(FLAGS)) {
      throw new ExprEvalException("The flags of a pattern are s, m, i, x and q, not " + flags);
    }
    String pattern = flags.contains("q") ? Pattern.quote(text) : bare(text, flags);
    if (text.length() > LONGEST
        || !flags.contains("q")
            && (PatternSize.of(pattern) > LARGEST || PatternSize.depth(pattern) > DEEPEST)) {
      throw new ExprEvalException("The pattern is too large");
    }
    try {
      return new LinearPattern(Pattern.compile(pattern, mask(flags)));
    } catch (PatternSyntaxException malformed) {
      throw new ExprEvalException("Not a pattern that can be used: " + malformed.getMessage());
    }
  }

  private static int mask(String flags) {
    return (flags.contains("i") ? Pattern.CASE_INSENSITIVE : 0)
        | (flags.contains("m") ? Pattern.MULTILINE : 0)
        | (flags.contains("s") ? Pattern.DOTALL : 0);
  }

  /** The flag x lets white space stand in the pattern for the sake of its readers. */
  private static String bare(String text, String flags) {
    return flags.contains("x") ? text.replaceAll("[ \\t\\r\\n]+", "") : text;
  }

  /** Whether it is found anywhere in the text. */
  boolean isIn(String text, BooleanSupplier isOver) {
    return pattern.matcher(new WatchedText(text, isOver)).find();
  }

  /**
   * The text with the replacement in place of each match, of which an empty one counts only at the
   * very beginning.
   *
   * @param longest how long the result may become
   */
  String replace(String text, String replacement, int longest, BooleanSupplier isOver) {
    Matcher matcher = pattern.matcher(new WatchedText(text, isOver));
    StringBuilder replaced = new StringBuilder();
    boolean isFirst = true;
    try {
      while (matcher.find()) {
        if (isFirst || matcher.start() != matcher.end()) {
          matcher.appendReplacement(replaced, replacement);
        }
        isFirst = false;
        if (replaced.length() > longest) {
          throw new ExprEvalException("The text becomes too long");
        }
      }
    } catch (IllegalArgumentException | IndexOutOfBoundsException malformed) {
      throw new ExprEvalException("Not a replacement: " + malformed.getMessage());
    }
    return matcher.appendTail(replaced).toString();
  }
}
