package org.newsgraph.language.encoder;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/**
 * Cuts words into windows that the network can take in at once, if it can be between lines, else
 * between sentences.
 */
final class Windows implements Iterator<List<EncodedWord>> {

  static final int MOST_PIECES = 254;

  private final Iterator<EncodedWord> words;
  private final List<EncodedWord> waiting = new ArrayList<>();
  private int waitingPieces;

  Windows(Iterator<EncodedWord> words) {
    this.words = words;
  }

  @Override
  public boolean hasNext() {
    return !waiting.isEmpty() || words.hasNext();
  }

  @Override
  public List<EncodedWord> next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    fill();
    List<EncodedWord> cut = waiting.subList(0, end());
    List<EncodedWord> window = List.copyOf(cut);
    cut.clear();
    waitingPieces -= window.stream().mapToInt(word -> word.pieces().length).sum();
    return window;
  }

  private void fill() {
    while (waitingPieces <= MOST_PIECES && words.hasNext()) {
      EncodedWord word = words.next();
      waiting.add(word);
      waitingPieces += word.pieces().length;
    }
  }

  private int end() {
    int pieces = 0;
    int line = 0;
    int sentence = 0;
    for (int i = 0; i < waiting.size(); i++) {
      EncodedWord word = waiting.get(i);
      if (word.opensSentence()) {
        sentence = i;
        line = word.gap().breaksLine() && pieces >= MOST_PIECES / 2 ? i : line;
      }
      pieces += word.pieces().length;
      if (pieces > MOST_PIECES) {
        return line > 0 ? line : sentence > 0 ? sentence : i;
      }
    }
    return waiting.size();
  }
}
