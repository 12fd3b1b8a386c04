package org.newsgraph.cli;

import picocli.CommandLine.Option;

/** How much may go wrong with the program before a run ends. */
final class FaultOption {

  @Option(
      names = "--max-faults",
      paramLabel = "N",
      description =
          "End the run when the program has failed over so many articles (default:"
              + " ${DEFAULT-VALUE}); what was read is kept.")
  private int most = 1000;

  int most() {
    return most;
  }
}
