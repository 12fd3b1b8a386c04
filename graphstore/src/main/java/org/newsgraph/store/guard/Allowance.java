package org.newsgraph.store.guard;

/**
 * How much memory one query may use.
 *
 * @param answer the most characters of an answer, which is cut there
 * @param held the most rows that may be kept for sorting, joining and telling apart
 */
public record Allowance(long answer, long held) {

  public Allowance {
    if (answer < 1 || held < 1) {
      throw new IllegalArgumentException("An allowance is at least one");
    }
  }

  /** What holds unless another is set: 32 million characters and 500,000 rows. */
  public static Allowance standard() {
    return new Allowance(32_000_000, 500_000);
  }

  /** No bound at all. */
  public static Allowance none() {
    return new Allowance(Long.MAX_VALUE, Long.MAX_VALUE);
  }
}
