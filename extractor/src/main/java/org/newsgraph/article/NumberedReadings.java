package org.newsgraph.article;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.newsgraph.notice.Fault;
import org.newsgraph.notice.NewsgraphException;

/**
 * The readings of one source, each with the number of its record.
 *
 * <p>When the reader throws, that is told in the place of what is left of the source, and the
 * sources behind it are read.
 */
final class NumberedReadings implements Iterator<Reading> {

  private final String name;
  private final Iterator<Reading> readings;
  private Optional<Reading> next = Optional.empty();
  private long number;
  private boolean ended;

  private NumberedReadings(String name, Iterator<Reading> readings) {
    this.name = name;
    this.readings = readings;
  }

  /** The readings of the source with this name; closing them closes it. */
  static Stream<Reading> of(String name, Supplier<Stream<Reading>> source) {
    Stream<Reading> readings;
    try {
      readings = source.get();
    } catch (NewsgraphException told) {
      throw told;
    } catch (RuntimeException | StackOverflowError thrown) {
      readings = Stream.of(failed(name, thrown));
    }
    NumberedReadings numbered = new NumberedReadings(name, readings.iterator());
    return StreamSupport.stream(
            Spliterators.spliteratorUnknownSize(numbered, Spliterator.ORDERED), false)
        .onClose(readings::close);
  }

  private static Reading failed(String name, Throwable thrown) {
    return Reading.failed(name, Fault.of("reading", thrown));
  }

  @Override
  public boolean hasNext() {
    if (next.isEmpty() && !ended) {
      next = advance();
      ended = ended || next.isEmpty();
    }
    return next.isPresent();
  }

  private Optional<Reading> advance() {
    try {
      return readings.hasNext()
          ? Optional.of(readings.next().from(name + "#" + ++number))
          : Optional.empty();
    } catch (NewsgraphException told) {
      throw told;
    } catch (RuntimeException | StackOverflowError thrown) {
      ended = true;
      return Optional.of(failed(name, thrown));
    }
  }

  @Override
  public Reading next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    Reading reading = next.orElseThrow();
    next = Optional.empty();
    return reading;
  }
}
