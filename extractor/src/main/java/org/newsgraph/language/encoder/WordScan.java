package org.newsgraph.language.encoder;

import java.util.Iterator;
import java.util.NoSuchElementException;
import org.newsgraph.language.Span;

/** The words of a text from its beginning to its end, each found when it is asked for. */
final class WordScan implements Iterator<EncodedWord> {

  private final String text;
  private final WordPieces pieces;
  private final SentenceStart starts = new SentenceStart();
  private QuotationTag quotation = QuotationTag.OUTSIDE;
  private int at;
  private int lineFeeds = 2;
  private boolean spaced = true;

  WordScan(String text, WordPieces pieces) {
    this.text = text;
    this.pieces = pieces;
    skip();
  }

  @Override
  public boolean hasNext() {
    return at < text.length();
  }

  @Override
  public EncodedWord next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    Gap gap = Gap.of(lineFeeds, spaced);
    Span span = new Span(at, end());
    at = span.end();
    lineFeeds = 0;
    spaced = false;
    skip();
    return word(span, gap);
  }

  private EncodedWord word(Span span, Gap gap) {
    String form = span.of(text);
    WordShape shape = WordShape.of(form);
    quotation = quotation.next(form, gap);
    return new EncodedWord(
        span, gap, shape, quotation, starts.isAt(form, gap, shape), pieces.of(form));
  }

  private int end() {
    int first = text.codePointAt(at);
    int end = at + Character.charCount(first);
    if (Category.isWord(first)) {
      while (end < text.length() && Category.isWord(text.codePointAt(end))) {
        end += Character.charCount(text.codePointAt(end));
      }
    }
    return end;
  }

  private void skip() {
    while (at < text.length() && Category.isSkipped(text.codePointAt(at))) {
      lineFeeds += text.charAt(at) == '\n' ? 1 : 0;
      spaced = true;
      at += Character.charCount(text.codePointAt(at));
    }
  }
}
