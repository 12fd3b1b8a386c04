package org.newsgraph.gazetteer;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Where an entry lies.
 *
 * @param containers the identifiers of the places around it, the nearest first
 */
public record Location(Optional<Coordinates> coordinates, List<String> containers) {

  /** Nothing is known. */
  public static final Location UNKNOWN = new Location(Optional.empty(), List.of());

  public Location {
    Objects.requireNonNull(coordinates);
    containers = List.copyOf(new LinkedHashSet<>(containers));
  }
}
