package org.newsgraph.cli;

import java.io.PrintStream;
import java.util.Optional;
import org.newsgraph.collection.Report;
import org.newsgraph.collection.Watch;
import org.newsgraph.notice.Fault;

/**
 * Follows a run for the person at the terminal: progress, traces of faults, and an early end when
 * the process is to stop or too much has failed. Close it when all has been written.
 */
final class RunWatch implements Watch, AutoCloseable {

  private final ReportOptions options;
  private final FaultLog faults;
  private final Optional<Progress> progress;
  private final StopSignal stop = StopSignal.awaited();
  private long failed;

  RunWatch(ReportOptions options, FaultLog faults, Optional<Progress> progress) {
    this.options = options;
    this.faults = faults;
    this.progress = progress;
  }

  @Override
  public void progress(Report report) {
    progress.ifPresent(shown -> shown.show(report.articles()));
  }

  @Override
  public void fault(String article, Fault fault) {
    failed++;
    progress.ifPresent(Progress::clear);
    faults.add(article, fault);
  }

  @Override
  public boolean isOver() {
    return stop.isGiven() || hasFailed();
  }

  private boolean hasFailed() {
    return failed >= options.mostFaults();
  }

  /**
   * Tells the notices and the counts, and gives the exit status.
   *
   * @throws TooManyFaults after that, when the run was ended because of them
   * @param out where the report goes as JSON: standard output, unless data go there
   */
  int tell(Report report, PrintStream out) {
    progress.ifPresent(Progress::clear);
    int status = options.tell(report, out);
    if (hasFailed()) {
      throw new TooManyFaults(options.mostFaults());
    }
    if (stop.isGiven()) {
      System.err.println("newsgraph: stopped; what was read is kept");
    }
    return status;
  }

  @Override
  public void close() {
    stop.close();
  }
}
