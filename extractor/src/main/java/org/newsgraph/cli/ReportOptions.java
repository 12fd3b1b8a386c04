package org.newsgraph.cli;

import java.io.PrintStream;
import org.newsgraph.pipeline.Report;
import picocli.CommandLine.Option;

/** How a run tells what it does: to standard error, which a terminal shows while it runs. */
final class ReportOptions {

  @Option(names = "--quiet", description = "Tell nothing but errors.")
  private boolean quiet;

  @Option(names = "--json", description = "Give the report as JSON.")
  private boolean json;

  /** Tells how far the run is, if somebody is looking. */
  void progress(Report report) {
    if (!quiet && !json && System.console() != null) {
      System.err.print("\r" + report.articles() + " articles ");
    }
  }

  /**
   * Tells the notices and the counts, and gives the exit status.
   *
   * @param out where the report goes as JSON: standard output, unless data go there
   */
  int tell(Report report, PrintStream out) {
    if (System.console() != null) {
      System.err.print("\r");
    }
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
