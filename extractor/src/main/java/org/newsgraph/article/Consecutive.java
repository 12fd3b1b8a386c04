package org.newsgraph.article;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Streams one after the other, each opened when its turn comes and closed when it ends.
 *
 * <p>{@code flatMap} would take in each stream whole before giving its first item.
 */
final class Consecutive<T> implements Iterator<T> {

  private final Iterator<Supplier<Stream<T>>> parts;
  private Stream<T> open = Stream.empty();
  private Iterator<T> items = open.iterator();

  private Consecutive(Iterator<Supplier<Stream<T>>> parts) {
    this.parts = parts;
  }

  /** The items of all parts in order; closing the stream closes the part that is open. */
  static <T> Stream<T> of(List<Supplier<Stream<T>>> parts) {
    Consecutive<T> items = new Consecutive<>(parts.iterator());
    return StreamSupport.stream(
            Spliterators.spliteratorUnknownSize(items, Spliterator.ORDERED), false)
        .onClose(() -> items.open.close());
  }

  @Override
  public boolean hasNext() {
    while (!items.hasNext() && parts.hasNext()) {
      open.close();
      open = parts.next().get();
      items = open.iterator();
    }
    return items.hasNext();
  }

  @Override
  public T next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return items.next();
  }
}
