package org.newsgraph.server;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.newsgraph.store.LocalGraphStore;

/** Which state of a store an answer shows, as far as one run of the server can tell. */
final class StoreVersion {

  /** A state of the store. */
  record State(long changes, Instant since) {}

  private final LocalGraphStore store;
  private final Clock clock;
  private final Instant begin;
  private State last;

  StoreVersion(LocalGraphStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
    this.begin = clock.instant();
    this.last = new State(store.indexed().changes(), begin.truncatedTo(ChronoUnit.SECONDS));
  }

  /** When the store came to be as it is: when this was noticed first. */
  synchronized Instant since() {
    long changes = store.indexed().changes();
    if (changes != last.changes()) {
      last = new State(changes, clock.instant().truncatedTo(ChronoUnit.SECONDS));
    }
    return last.since();
  }

  /** Differs from that of any other state, and of any other run. */
  String name() {
    return Long.toString(begin.toEpochMilli(), Character.MAX_RADIX)
        + "."
        + store.indexed().changes();
  }
}
