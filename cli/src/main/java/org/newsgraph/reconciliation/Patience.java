package org.newsgraph.reconciliation;

import java.time.Duration;

/**
 * How a service is treated.
 *
 * @param timeout how long an answer may take, to its last byte
 * @param pause between two requests, and before the first new attempt; it doubles with each
 * @param attempts how often one batch is asked at most
 */
public record Patience(Duration timeout, Duration pause, int attempts) {

  /** What a public service may expect. */
  public static final Patience POLITE =
      new Patience(Duration.ofSeconds(30), Duration.ofSeconds(1), 4);

  public Patience {
    if (attempts < 1) {
      throw new IllegalArgumentException("Expected one attempt or more, found " + attempts);
    }
  }
}
