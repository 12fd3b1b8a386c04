package org.newsgraph.server;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The names by which a server on loopback is asked. A page elsewhere could otherwise give its own
 * name this machine's address, and read all that the server tells.
 *
 * @param isOpen whether the server listens to other machines, so that any name will do
 * @param own a further name, which the base of the store has; may be empty
 */
record KnownHosts(boolean isOpen, String own) {

  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

  static KnownHosts of(String host, String base) {
    String own = Optional.ofNullable(URI.create(base).getHost()).orElse("");
    return new KnownHosts(!isLoopback(host), own.toLowerCase(Locale.ROOT));
  }

  boolean isKnown(HttpServletRequest request) {
    String host = Optional.ofNullable(request.getHeader("Host")).orElse("localhost");
    String name = host.replaceFirst(":\\d+$", "").toLowerCase(Locale.ROOT);
    return isOpen || LOOPBACK.contains(name) || name.equals(own);
  }

  static boolean isLoopback(String host) {
    try {
      return InetAddress.getByName(host).isLoopbackAddress();
    } catch (UnknownHostException unknown) {
      return false;
    }
  }
}
