package org.newsgraph.cli;

import java.util.LinkedHashSet;
import java.util.Set;
import org.newsgraph.store.AllowedServices;
import picocli.CommandLine.Option;

/** Which other endpoints a query may ask. */
final class ServiceOption {

  @Option(
      names = "--allow-service",
      paramLabel = "URL",
      description =
          "An endpoint that queries may ask by SERVICE; may be given several times (default: none).")
  private Set<String> urls = new LinkedHashSet<>();

  AllowedServices allowed() {
    return new AllowedServices(urls);
  }
}
