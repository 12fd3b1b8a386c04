package org.newsgraph.reconciliation;

import java.time.Duration;

/** A service did not answer, or with something that is no answer. */
final class AnswerRefused extends Exception {

  private static final long serialVersionUID = 1L;

  private final boolean passing;
  private final Duration quiet;

  private AnswerRefused(String found, boolean passing, Duration quiet) {
    super(found);
    this.passing = passing;
    this.quiet = quiet;
  }

  /** Asking again would bring the same. */
  static AnswerRefused lasting(String found) {
    return new AnswerRefused(found, false, Duration.ZERO);
  }

  /** Asking again may help, after so long at least. */
  static AnswerRefused passing(String found, Duration wait) {
    return new AnswerRefused(found, true, wait);
  }

  boolean isPassing() {
    return passing;
  }

  /** How long the service wants to be left alone. */
  Duration quiet() {
    return quiet;
  }
}
