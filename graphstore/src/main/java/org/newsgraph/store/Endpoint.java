package org.newsgraph.store;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/**
 * How a SPARQL 1.1 store is reached.
 *
 * @param query where queries go
 * @param update where updates go
 * @param password of the user "newsgraph"; empty when the store asks for none
 */
public record Endpoint(URI query, URI update, String password) {

  /**
   * The endpoint of a newsgraph server, or of a store that names its services as one does: {@code
   * http://host/sparql} or {@code /query} has its updates at {@code http://host/update}.
   */
  public static Endpoint of(URI url, String password) {
    String text = url.toString().replaceAll("/+$", "");
    if (text.matches(".*/(sparql|query)")) {
      URI update = URI.create(text.replaceAll("[^/]+$", "update"));
      return new Endpoint(URI.create(text), update, password);
    }
    return new Endpoint(URI.create(text + "/sparql"), URI.create(text + "/update"), password);
  }

  Optional<String> authorization() {
    String credentials = "newsgraph:" + password;
    return Optional.of(credentials)
        .filter(text -> !password.isEmpty())
        .map(text -> text.getBytes(StandardCharsets.UTF_8))
        .map(bytes -> "Basic " + Base64.getEncoder().encodeToString(bytes));
  }

  @Override
  public String toString() {
    return query.toString();
  }
}
