package org.newsgraph.evaluation;

/** A line of gold data does not hold what it should; the message says what stood there. */
public final class BrokenGold extends Exception {

  private static final long serialVersionUID = 1L;

  BrokenGold(String found) {
    super(found);
  }
}
