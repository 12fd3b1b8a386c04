package org.newsgraph.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.newsgraph.notice.Fault;

/** The file that takes the traces of the program's faults; it is made at the first of them. */
final class FaultLog {

  private final Path file;
  private boolean isTold;

  private FaultLog(Path file) {
    this.file = file;
  }

  /** The log beside a store or an output: {@code store.faults.log} for {@code store}. */
  static FaultLog beside(Path result) {
    Path whole = result.toAbsolutePath().normalize();
    return new FaultLog(whole.resolveSibling(whole.getFileName() + ".faults.log"));
  }

  /** The log of a run whose result is no file of this machine. */
  static FaultLog here() {
    return beside(Path.of("newsgraph"));
  }

  /** Appends a trace. A log that cannot be written is told of once; the run goes on. */
  void add(String article, Fault fault) {
    try (PrintWriter out =
        new PrintWriter(
            Files.newBufferedWriter(
                file,
                StandardCharsets.UTF_8,
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND))) {
      out.println(fault.notice(article).line());
      out.println(fault.trace());
      tell("newsgraph: the traces of faults are in " + file);
    } catch (IOException unwritable) {
      tell("newsgraph: the traces of faults cannot be kept: " + unwritable);
    }
  }

  private void tell(String line) {
    if (!isTold) {
      System.err.println(line);
      isTold = true;
    }
  }
}
