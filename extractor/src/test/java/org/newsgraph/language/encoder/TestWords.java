package org.newsgraph.language.encoder;

import java.util.ArrayList;
import java.util.List;
import org.newsgraph.language.Span;

/** Words made by hand. */
final class TestWords {

  private TestWords() {}

  static EncodedWord word(Gap gap, boolean opensSentence, int... pieces) {
    return new EncodedWord(
        new Span(0, 1), gap, WordShape.LOWER, QuotationTag.INSIDE, opensSentence, pieces);
  }

  /** Words of a text, parted by single spaces. */
  static List<EncodedWord> of(String text) {
    List<EncodedWord> words = new ArrayList<>();
    new WordScan(text, new WordPieces(List.of())).forEachRemaining(words::add);
    return words;
  }
}
