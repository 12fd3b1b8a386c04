package org.newsgraph.cli;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Notices that the process is to end, by Ctrl-C or SIGTERM, and holds the end back until what was
 * read has been written.
 */
final class StopSignal implements AutoCloseable {

  private static final Duration LONGEST_WRITE = Duration.ofSeconds(60);

  private final CountDownLatch written = new CountDownLatch(1);
  private final Thread hook = new Thread(this::stop, "newsgraph-stop");
  private volatile boolean isGiven;

  private StopSignal() {}

  /** Waits for the signal from now on. */
  static StopSignal awaited() {
    StopSignal signal = new StopSignal();
    Runtime.getRuntime().addShutdownHook(signal.hook);
    return signal;
  }

  /** Whether the process is to end. */
  boolean isGiven() {
    return isGiven;
  }

  private void stop() {
    isGiven = true;
    try {
      written.await(LONGEST_WRITE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
    }
  }

  /** Lets the process end: all has been written. */
  @Override
  public void close() {
    written.countDown();
    if (!isGiven) {
      try {
        Runtime.getRuntime().removeShutdownHook(hook);
      } catch (IllegalStateException ending) {
        // The signal came in this moment; the hook runs, and finds that all has been written.
        isGiven = true;
      }
    }
  }
}
