package org.newsgraph.store.guard;

/** Why work was called off before it was done. */
public enum Stop {
  TIME("The query timed out; ask for less, or with LIMIT"),
  GONE("Nobody waits for the answer any more"),
  MEMORY("The server ran short of memory, and this query took most; ask for less at once"),
  CROWD("Too many long queries are running; ask again later"),
  HELD("The query must hold too many rows at once to sort, join or tell them apart; ask for less");

  private final String reason;

  Stop(String reason) {
    this.reason = reason;
  }

  /** The reason in a sentence, for whoever asked. */
  public String reason() {
    return reason;
  }
}
