package org.newsgraph.merging;

import java.util.Optional;

/**
 * Two keyed entities are one.
 *
 * @param one the path that comes first in the order of the alphabet
 * @param other the other path
 * @param variant how one wording differs from the other; empty for names
 * @param similarity how much of them both have, from 0 to 1
 * @param rule the rule that decided, in words a person understands
 * @param evidence what the rule went by
 */
public record Merge(
    String one,
    String other,
    Optional<Variant> variant,
    double similarity,
    String rule,
    String evidence) {

  public Merge {
    if (one.compareTo(other) >= 0) {
      throw new IllegalArgumentException("Not in order: " + one + ", " + other);
    }
  }
}
