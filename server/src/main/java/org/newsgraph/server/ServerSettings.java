package org.newsgraph.server;

import java.time.Duration;
import org.newsgraph.store.Limits;

/**
 * Where a server listens, and what it lets people do.
 *
 * @param host the address to listen on
 * @param port the port; 0 for any that is free
 * @param password of the user "newsgraph", who may write; empty for a server that only answers
 * @param limits what a query may ask for, unless it comes with the password
 */
public record ServerSettings(String host, int port, String password, Limits limits) {

  /** The limits that hold unless others are set: 10 seconds and 100,000 rows. */
  public static final Limits STANDARD_LIMITS = new Limits(Duration.ofSeconds(10), 100_000);

  /** A server for this machine alone, which only answers. */
  public static ServerSettings local(int port) {
    return new ServerSettings("127.0.0.1", port, "", STANDARD_LIMITS);
  }
}
