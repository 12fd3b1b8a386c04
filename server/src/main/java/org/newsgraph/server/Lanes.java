package org.newsgraph.server;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** Which requests wait for each other: queries, look-ups and copies of the data, each by itself. */
final class Lanes {

  private static final Set<String> LOOK_UPS = Set.of("/search", "/resource", "/.well-known/void");
  private static final Set<String> QUERIES = Set.of("/sparql", "/shacl", "/update");
  private static final int LOOK_UPS_AT_ONCE = 16;
  private static final int WAITING_FOR_LOOK_UPS = 48;
  private static final int WAITING_FOR_DATA = 4;

  private final Lane queries;
  private final Lane lookUps;
  private final Lane data;

  Lanes(Bounds bounds) {
    Duration patience = Duration.ofSeconds(10);
    queries = new Lane(bounds.atOnce(), bounds.atOnce(), patience);
    lookUps = new Lane(LOOK_UPS_AT_ONCE, WAITING_FOR_LOOK_UPS, patience);
    data = new Lane(1, WAITING_FOR_DATA, patience);
  }

  /** The lane of a request; none for the page, its files, and whether the server lives. */
  Optional<Lane> of(HttpServletRequest request) {
    String path = request.getRequestURI();
    if (QUERIES.contains(path) || path.startsWith("/queries/")) {
      return Optional.of(queries);
    }
    if (path.equals("/data")) {
      return Optional.of(data);
    }
    return LOOK_UPS.contains(path) ? Optional.of(lookUps) : Optional.empty();
  }

  /** The lane of what is found at the IRIs of the store. */
  Lane lookUps() {
    return lookUps;
  }
}
