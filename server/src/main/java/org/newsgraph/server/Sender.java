package org.newsgraph.server;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Optional;
import java.util.Set;

/** From which page a browser sends a request, as far as it says so. */
record Sender(Optional<String> origin, boolean isElsewhere, boolean isFollowed) {

  private static final Set<String> NEAR = Set.of("same-origin", "none");

  static Sender of(HttpServletRequest request) {
    Optional<String> origin = Optional.ofNullable(request.getHeader("Origin"));
    String site = Optional.ofNullable(request.getHeader("Sec-Fetch-Site")).orElse("none");
    boolean isFollowed =
        "navigate".equals(request.getHeader("Sec-Fetch-Mode"))
            && "document".equals(request.getHeader("Sec-Fetch-Dest"));
    boolean isElsewhere =
        !NEAR.contains(site)
            || origin
                .filter(from -> !authority(from).equalsIgnoreCase(request.getHeader("Host")))
                .isPresent();
    return new Sender(origin, isElsewhere, isFollowed);
  }

  private static String authority(String origin) {
    try {
      return Optional.ofNullable(URI.create(origin).getAuthority()).orElse("");
    } catch (IllegalArgumentException malformed) {
      return "";
    }
  }
}
