package org.newsgraph.language.encoder;

import java.util.ArrayList;
import java.util.List;
import org.newsgraph.language.Span;

/** Words made by hand. */
final class TestWords {

  private TestWords() {}

  static Word word(Gap gap, boolean opensSentence, int... pieces) {
    return new Word(new Span(0, 1), gap, Shape.LOWER, Quotation.INSIDE, opensSentence, pieces);
  }

  /** Words of a text, parted by single spaces. */
  static List<Word> of(String text) {
    List<Word> words = new ArrayList<>();
    new WordScan(text, new WordPieces(List.of())).forEachRemaining(words::add);
    return words;
  }
}
