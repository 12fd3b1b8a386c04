package org.newsgraph.server;

import java.time.Duration;
import org.newsgraph.store.Limits;

/**
 * Where a server listens, and what it lets people do.
 *
 * @param host the address to listen on
 * @param port the port; 0 for any that is free
 * @param access who may read and write
 * @param bounds what a query may use, unless it comes with the password
 */
public record ServerSettings(String host, int port, Access access, Bounds bounds) {

  /** The limits that hold unless others are set: 10 seconds and 100,000 rows. */
  public static final Limits STANDARD_LIMITS = new Limits(Duration.ofSeconds(10), 100_000);

  /** A server with a password for writers, within limits. */
  public ServerSettings(String host, int port, String password, Limits limits) {
    this(host, port, Access.local(password), Bounds.of(limits));
  }

  /** A server for this machine alone, which only answers. */
  public static ServerSettings local(int port) {
    return new ServerSettings("127.0.0.1", port, "", STANDARD_LIMITS);
  }
}
