package org.newsgraph.language.encoder;

import java.util.List;

/**
 * A window as the network takes it: a number a piece, with a mark at either end.
 *
 * @param first the place of each word's first piece
 */
record Columns(long[] pieces, long[] shapes, long[] gaps, long[] quotes, long[] first) {

  static Columns of(List<EncodedWord> words) {
    int size = 2 + words.stream().mapToInt(word -> word.pieces().length).sum();
    Columns columns =
        new Columns(
            new long[size], new long[size], new long[size], new long[size], new long[words.size()]);
    columns.pieces[0] = WordPieces.FIRST;
    columns.pieces[size - 1] = WordPieces.LAST;
    int at = 1;
    for (int i = 0; i < words.size(); i++) {
      columns.first[i] = at;
      at = columns.put(words.get(i), at);
    }
    return columns;
  }

  private int put(EncodedWord word, int begin) {
    int at = begin;
    for (int piece : word.pieces()) {
      pieces[at] = piece;
      shapes[at] = word.shape().ordinal();
      gaps[at] = (at == begin ? word.gap() : Gap.NOTHING).ordinal();
      quotes[at] = word.quotation().ordinal();
      at++;
    }
    return at;
  }
}
