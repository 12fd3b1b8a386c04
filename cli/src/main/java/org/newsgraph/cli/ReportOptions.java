package org.newsgraph.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import org.newsgraph.Newsgraph;
import org.newsgraph.collection.Report;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How a run tells what it does: to standard error, which a terminal shows while it runs. */
final class ReportOptions {

  @Option(names = "--quiet", description = "Tell nothing but errors.")
  private boolean quiet;

  @Option(names = "--json", description = "Give the report as JSON.")
  private boolean json;

  @Mixin private FaultOption faults;

  /** How many articles may fail by a fault of the program before the run ends. */
  int mostFaults() {
    return faults.most();
  }

  /** Follows a run over these articles, and shows how far it is if somebody is looking. */
  RunWatch watch(FaultLog log, Newsgraph newsgraph, List<String> articles) {
    boolean isShown = !quiet && !json && System.console() != null;
    Optional<Progress> progress =
        isShown
            ? Optional.of(new Progress(ArticleCount.of(newsgraph, articles)))
            : Optional.empty();
    return new RunWatch(this, log, progress);
  }

  /** Tells the notices and the counts, and gives the exit status. */
  int tell(Report report, PrintStream out) {
    if (json) {
      out.println(report.json());
    } else {
      report.notices().stream()
          .filter(notice -> !quiet || notice.isError())
          .forEach(notice -> System.err.println(notice.line()));
      if (!quiet) {
        System.err.println(report.line());
      }
    }
    return report.hasErrors() ? Main.REFUSED : 0;
  }
}
