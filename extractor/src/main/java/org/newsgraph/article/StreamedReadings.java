package org.newsgraph.article;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.newsgraph.notice.Notice;
import org.newsgraph.notice.NoticeKind;

/**
 * Readings taken one after the other from an open stream, as they are asked for.
 *
 * <p>When the stream cannot be read on, a notice says so and ends them; a stream that yields none
 * is told as empty.
 */
public final class StreamedReadings implements Iterator<Reading> {

  /** What takes the articles out of an open stream. */
  public interface Source extends Closeable {

    /** The next article or what is wrong with it; empty at the end. */
    Optional<Reading> next() throws IOException;
  }

  /** Begins to read an open stream; closing the source closes the stream. */
  @FunctionalInterface
  public interface Beginning {
    Source on(InputStream in) throws IOException;
  }

  private final NamedStream stream;
  private final Source source;
  private Optional<Reading> next = Optional.empty();
  private boolean yielded;
  private boolean ended;

  private StreamedReadings(NamedStream stream, Source source) {
    this.stream = stream;
    this.source = source;
  }

  /** The readings of a stream; closing them closes it. */
  public static Stream<Reading> of(NamedStream stream, Beginning beginning) {
    StreamedReadings readings;
    try {
      InputStream in = stream.content().open();
      try {
        readings = new StreamedReadings(stream, beginning.on(in));
      } catch (IOException e) {
        in.close();
        throw e;
      }
    } catch (IOException e) {
      return Stream.of(unreadable(stream, e));
    }
    int ordered = Spliterator.ORDERED | Spliterator.NONNULL;
    return StreamSupport.stream(Spliterators.spliteratorUnknownSize(readings, ordered), false)
        .onClose(readings::close);
  }

  @Override
  public boolean hasNext() {
    if (next.isEmpty() && !ended) {
      next = advance();
      ended = ended || next.isEmpty();
      yielded = true;
    }
    return next.isPresent();
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

  private Optional<Reading> advance() {
    try {
      Optional<Reading> reading = source.next();
      return reading.isEmpty() && !yielded
          ? Optional.of(refused(stream, NoticeKind.EMPTY, "nothing"))
          : reading;
    } catch (IOException e) {
      ended = true;
      return Optional.of(unreadable(stream, e));
    }
  }

  private void close() {
    try {
      source.close();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot close " + stream.name(), e);
    }
  }

  /** The refusal of a whole stream. */
  public static Reading refused(NamedStream stream, NoticeKind kind, String found) {
    return Reading.refused(stream.name(), new Notice(kind, stream.name(), "", found));
  }

  /** The refusal of a stream that cannot be read, or not to its end. */
  public static Reading unreadable(NamedStream stream, IOException fault) {
    String message = fault.getMessage();
    String found = message == null ? fault.getClass().getSimpleName() : message;
    return refused(stream, NoticeKind.UNREADABLE_FILE, found);
  }
}
