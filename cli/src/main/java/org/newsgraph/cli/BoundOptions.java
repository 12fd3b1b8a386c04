package org.newsgraph.cli;

import java.time.Duration;
import org.newsgraph.server.Bounds;
import org.newsgraph.store.Limits;
import org.newsgraph.store.guard.Allowance;
import picocli.CommandLine.Option;

/** How much of the machine a query may use. */
final class BoundOptions {

  @Option(
      names = "--query-seconds",
      paramLabel = "N",
      description = "The longest a query may take (default: ${DEFAULT-VALUE}).")
  private int seconds = 10;

  @Option(
      names = "--query-rows",
      paramLabel = "N",
      description = "The most rows or triples of an answer (default: ${DEFAULT-VALUE}).")
  private int rows = 100_000;

  @Option(
      names = "--query-characters",
      paramLabel = "N",
      description = "The most characters of an answer (default: ${DEFAULT-VALUE}).")
  private long characters = 32_000_000;

  @Option(
      names = "--query-held-rows",
      paramLabel = "N",
      description =
          "The most rows a query may hold to sort, join, group or tell them apart"
              + " (default: ${DEFAULT-VALUE}).")
  private long held = 500_000;

  @Option(
      names = "--queries-at-once",
      paramLabel = "N",
      description =
          "How many queries run at once; half of them may take longer than a second"
              + " (default: ${DEFAULT-VALUE}).")
  private int atOnce = 24;

  /** The bounds that were asked for. */
  Bounds bounds() {
    Limits limits = new Limits(Duration.ofSeconds(seconds), rows);
    return new Bounds(limits, new Allowance(characters, held), atOnce);
  }
}
