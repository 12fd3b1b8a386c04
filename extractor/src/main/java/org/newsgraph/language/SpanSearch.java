package org.newsgraph.language;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Finds by position in lists that are in the order of the text, in logarithmic time. */
public final class SpanSearch {

  private SpanSearch() {}

  /** The index of the first item that begins at or after a position; the size if there is none. */
  public static <T> int firstFrom(List<T> items, Function<T, Span> span, int position) {
    int low = 0;
    int high = items.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (span.apply(items.get(middle)).begin() < position) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The item that covers a position, of items that do not overlap. */
  public static <T> Optional<T> at(List<T> items, Function<T, Span> span, int position) {
    int index = firstFrom(items, span, position + 1) - 1;
    return index >= 0 && span.apply(items.get(index)).end() > position
        ? Optional.of(items.get(index))
        : Optional.empty();
  }
}
