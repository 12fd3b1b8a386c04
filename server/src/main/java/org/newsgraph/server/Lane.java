package org.newsgraph.server;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The turns of requests of one kind: so many at once, the same number or fewer wait, and others are
 * sent away, so that no kind of request can take the threads of all others.
 */
final class Lane {

  private final Semaphore turns;
  private final int mostWaiting;
  private final Duration patience;
  private final AtomicInteger waiting = new AtomicInteger();

  Lane(int atOnce, int mostWaiting, Duration patience) {
    this.turns = new Semaphore(atOnce, true);
    this.mostWaiting = mostWaiting;
    this.patience = patience;
  }

  /** Waits for a turn; false when there is none to be had. Every turn has to be given back. */
  boolean enter() {
    if (turns.tryAcquire()) {
      return true;
    }
    try {
      return waiting.incrementAndGet() <= mostWaiting
          && turns.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return false;
    } finally {
      waiting.decrementAndGet();
    }
  }

  /** Gives a turn back. */
  void leave() {
    turns.release();
  }
}
