package org.newsgraph;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Works on the items of a stream in several threads and gives the results in the order of the
 * items.
 *
 * <p>Reads only a few items ahead, so that a stream of any length fits in memory, and ends early
 * when it is told to.
 */
final class InOrder {

  private static final int AHEAD_PER_THREAD = 4;

  /** How long it may take until an early end is noticed. */
  private static final long WAIT_MILLISECONDS = 100;

  private InOrder() {}

  /**
   * The results; closing the stream stops the threads and closes the items.
   *
   * @param over asked again and again; once it says so, the stream ends before its next result
   */
  static <I, R> Stream<R> map(
      Stream<I> items, int threads, BooleanSupplier over, Function<I, R> work) {
    ExecutorService workers =
        Executors.newFixedThreadPool(
            threads,
            task -> {
              Thread thread = new Thread(task, "newsgraph-reader");
              thread.setDaemon(true);
              return thread;
            });
    Results<I, R> results =
        new Results<>(
            items.iterator(),
            threads * AHEAD_PER_THREAD,
            over,
            item -> workers.submit(() -> work.apply(item)));
    return StreamSupport.stream(
            Spliterators.spliteratorUnknownSize(results, Spliterator.ORDERED), false)
        .onClose(workers::shutdownNow)
        .onClose(items::close);
  }

  private static final class Results<I, R> implements Iterator<R> {

    private final Iterator<I> items;
    private final int ahead;
    private final BooleanSupplier over;
    private final Function<I, Future<R>> start;
    private final Deque<Future<R>> pending = new ArrayDeque<>();
    private boolean isOffered;

    Results(Iterator<I> items, int ahead, BooleanSupplier over, Function<I, Future<R>> start) {
      this.items = items;
      this.ahead = ahead;
      this.over = over;
      this.start = start;
    }

    @Override
    public boolean hasNext() {
      // What was offered once is given, though the end is called in between.
      while (!isOffered && !over.getAsBoolean()) {
        readAhead();
        if (pending.isEmpty()) {
          return false;
        }
        isOffered = isReady(pending.element());
      }
      return isOffered;
    }

    private void readAhead() {
      while (pending.size() < ahead && items.hasNext()) {
        pending.add(start.apply(items.next()));
      }
    }

    private static boolean isReady(Future<?> result) {
      try {
        result.get(WAIT_MILLISECONDS, TimeUnit.MILLISECONDS);
        return true;
      } catch (TimeoutException notYet) {
        return false;
      } catch (ExecutionException told) {
        // Whoever takes the result is told of it.
        return true;
      } catch (InterruptedException e) {
        throw interrupted(e);
      }
    }

    @Override
    public R next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      isOffered = false;
      try {
        return pending.remove().get();
      } catch (InterruptedException e) {
        throw interrupted(e);
      } catch (ExecutionException e) {
        throw asUnchecked(e.getCause());
      }
    }

    private static IllegalStateException interrupted(InterruptedException e) {
      Thread.currentThread().interrupt();
      return new IllegalStateException("Interrupted while reading articles", e);
    }

    private static RuntimeException asUnchecked(Throwable cause) {
      if (cause instanceof Error error) {
        throw error;
      }
      return cause instanceof RuntimeException runtime ? runtime : new IllegalStateException(cause);
    }
  }
}
