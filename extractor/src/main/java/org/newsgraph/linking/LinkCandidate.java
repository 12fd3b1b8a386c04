package org.newsgraph.linking;

import java.util.Objects;
import org.newsgraph.gazetteer.Entry;

/**
 * An entry that a node may be.
 *
 * @param score the chance that it is this one, from 0 to 1
 */
public record LinkCandidate(Entry entry, double score) {

  public LinkCandidate {
    Objects.requireNonNull(entry);
    if (!(score >= 0 && score <= 1)) {
      throw new IllegalArgumentException("Expected a chance from 0 to 1, found " + score);
    }
  }
}
