package org.newsgraph.store.guard;

import java.util.function.BooleanSupplier;
import org.apache.jena.query.QueryCancelledException;

/** A text whose reader is stopped with a {@link QueryCancelledException} once something is over. */
record WatchedText(String text, BooleanSupplier isOver) implements CharSequence {

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public char charAt(int index) {
    if (isOver.getAsBoolean()) {
      throw new QueryCancelledException();
    }
    return text.charAt(index);
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return text.substring(start, end);
  }

  @Override
  public String toString() {
    return text;
  }
}
