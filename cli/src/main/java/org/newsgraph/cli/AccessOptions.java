package org.newsgraph.cli;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.server.Access;
import org.newsgraph.server.NewsgraphServer;
import picocli.CommandLine.Option;

/** Who may read and write what is served. */
final class AccessOptions {

  private static final int TOKEN_BYTES = 16;

  @Option(
      names = "--allow-origin",
      paramLabel = "ORIGIN",
      description =
          "A site whose pages may read, such as https://example.org; may be given several times"
              + " (default: none).")
  private Set<String> origins = new LinkedHashSet<>();

  @Option(
      names = "--open",
      description =
          "Let everybody read who reaches the server. Without it, a server that other machines can"
              + " reach asks for the token in NEWSGRAPH_TOKEN, or for one that it makes and tells.")
  private boolean isOpen;

  /** Who may use a server that listens on this address. */
  Access access(String host) {
    String token =
        isOpen ? "" : NewsgraphServer.isOnLoopback(host) ? variable("NEWSGRAPH_TOKEN") : token();
    return new Access(variable("NEWSGRAPH_PASSWORD"), token, origins);
  }

  private static String token() {
    String given = variable("NEWSGRAPH_TOKEN");
    byte[] bytes = new byte[TOKEN_BYTES];
    new SecureRandom().nextBytes(bytes);
    return given.isEmpty() ? HexFormat.of().formatHex(bytes) : given;
  }

  private static String variable(String name) {
    return Optional.ofNullable(System.getenv(name)).orElse("");
  }
}
