package org.newsgraph.server;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.atlas.web.MediaType;
import org.apache.jena.fuseki.servlets.ServletOps;

/** Chooses, of the media types that there are, the one that a request likes best. */
final class Negotiation {

  private Negotiation() {}

  /**
   * The best of these types, the first of them where nothing is asked for.
   *
   * @throws Refused when none of them would do
   */
  static String best(HttpServletRequest request, List<String> offered) {
    String accepted = Optional.ofNullable(request.getHeader("Accept")).orElse("*/*");
    return match(accepted, offered)
        .orElseThrow(() -> new Refused(406, "There is only " + String.join(", ", offered)));
  }

  /**
   * Makes sure that one of these types would do.
   *
   * @throws org.apache.jena.fuseki.servlets.ActionErrorException when none of them would
   */
  static void check(HttpServletRequest request, List<String> offered) {
    try {
      best(request, offered);
    } catch (Refused none) {
      ServletOps.error(none.refusal().status(), none.getMessage());
    }
  }

  private static Optional<String> match(String accepted, List<String> offered) {
    try {
      AcceptList offer = AcceptList.create(offered.toArray(String[]::new));
      return Optional.ofNullable(AcceptList.match(new AcceptList(accepted), offer))
          .map(MediaType::getContentTypeStr);
    } catch (RuntimeException malformed) {
      return Optional.of(offered.get(0));
    }
  }
}
