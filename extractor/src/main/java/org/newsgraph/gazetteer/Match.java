package org.newsgraph.gazetteer;

import java.util.Objects;

/** An entry that was found, and how its names agree with what was asked. */
public record Match(Entry entry, MatchKind kind) {

  public Match {
    Objects.requireNonNull(entry);
    Objects.requireNonNull(kind);
  }
}
