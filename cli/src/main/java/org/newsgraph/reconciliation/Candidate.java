package org.newsgraph.reconciliation;

import java.util.Objects;

/**
 * What a service takes a name for.
 *
 * @param id the service's identifier, such as {@code Q76}
 * @param score as the service gives it; its scale is its own
 * @param match whether the service is sure
 */
public record Candidate(String id, String name, String description, double score, boolean match) {

  public Candidate {
    Objects.requireNonNull(id);
    Objects.requireNonNull(name);
    Objects.requireNonNull(description);
  }
}
