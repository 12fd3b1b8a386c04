package org.newsgraph.server;

import java.util.Set;

/**
 * Who may do what.
 *
 * @param password of the user "newsgraph", who may write; empty for a server that only answers
 * @param token that readers have to show; empty where everybody may read who reaches the server
 * @param origins of other sites whose pages may read, such as {@code https://example.org}; an
 *     asterisk for all
 */
public record Access(String password, String token, Set<String> origins) {

  public Access {
    origins = Set.copyOf(origins);
  }

  /** Everybody on this machine may read, and who has the password may write. */
  public static Access local(String password) {
    return new Access(password, "", Set.of());
  }

  /** Whether pages of this site may read. */
  boolean allows(String origin) {
    return origins.contains(origin) || origins.contains("*");
  }
}
