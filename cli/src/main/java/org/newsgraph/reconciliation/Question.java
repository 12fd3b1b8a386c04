package org.newsgraph.reconciliation;

import java.util.Objects;

/**
 * An entity that is asked for.
 *
 * @param entity its IRI
 * @param type the service's identifier of what it should be, such as {@code Q5}; empty for anything
 */
public record Question(String entity, String name, String type) {

  public Question {
    Objects.requireNonNull(entity);
    Objects.requireNonNull(name);
    Objects.requireNonNull(type);
  }
}
