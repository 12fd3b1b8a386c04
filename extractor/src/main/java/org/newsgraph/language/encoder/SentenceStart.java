package org.newsgraph.language.encoder;

import java.util.Set;

/**
 * Tells word by word whether a sentence begins, wary of full stops after short words.
 *
 * <p>For one text and one thread.
 */
final class SentenceStart {

  private static final Set<String> CLOSERS = Set.of("\u201d", "\"", "\u2019", "'", ")", "]");
  private static final int LONGEST_ABBREVIATION = 3;

  private boolean ended;
  private int lengthBefore = Integer.MAX_VALUE;

  /** Whether this word, the next of the text, begins a sentence. */
  boolean isAt(String word, Gap gap, WordShape shape) {
    boolean begins = gap.breaksLine() || gap == Gap.SPACE && ended && shape != WordShape.LOWER;
    if (gap != Gap.NOTHING || !CLOSERS.contains(word)) {
      ended = ends(word);
    }
    lengthBefore = word.codePointCount(0, word.length());
    return begins;
  }

  private boolean ends(String word) {
    return switch (word) {
      case "!", "?" -> true;
      case "." -> lengthBefore > LONGEST_ABBREVIATION;
      default -> false;
    };
  }
}
