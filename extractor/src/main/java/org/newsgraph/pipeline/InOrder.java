package org.newsgraph.pipeline;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Works on the items of a stream in several threads and gives the results in the order of the
 * items.
 *
 * <p>Reads only a few items ahead, so that a stream of any length fits in memory.
 */
final class InOrder {

  private static final int AHEAD_PER_THREAD = 4;

  private InOrder() {}

  /** The results; closing the stream stops the threads and closes the items. */
  static <I, R> Stream<R> map(Stream<I> items, int threads, Function<I, R> work) {
    ExecutorService workers =
        Executors.newFixedThreadPool(
            threads,
            task -> {
              Thread thread = new Thread(task, "newsgraph-reader");
              thread.setDaemon(true);
              return thread;
            });
    Results<I, R> results =
        new Results<>(items.iterator(), threads * AHEAD_PER_THREAD, workers, work);
    return StreamSupport.stream(
            Spliterators.spliteratorUnknownSize(results, Spliterator.ORDERED), false)
        .onClose(workers::shutdownNow)
        .onClose(items::close);
  }

  private record Results<I, R>(
      Iterator<I> items,
      int ahead,
      ExecutorService workers,
      Function<I, R> work,
      Deque<Future<R>> pending)
      implements Iterator<R> {

    Results(Iterator<I> items, int ahead, ExecutorService workers, Function<I, R> work) {
      this(items, ahead, workers, work, new ArrayDeque<>());
    }

    @Override
    public boolean hasNext() {
      return !pending.isEmpty() || items.hasNext();
    }

    @Override
    public R next() {
      while (pending.size() < ahead && items.hasNext()) {
        I item = items.next();
        pending.add(workers.submit(() -> work.apply(item)));
      }
      try {
        return pending.remove().get();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException("Interrupted while reading articles", e);
      } catch (ExecutionException e) {
        throw asUnchecked(e.getCause());
      }
    }

    private static RuntimeException asUnchecked(Throwable cause) {
      if (cause instanceof Error error) {
        throw error;
      }
      return cause instanceof RuntimeException runtime ? runtime : new IllegalStateException(cause);
    }
  }
}
