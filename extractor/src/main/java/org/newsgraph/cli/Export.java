package org.newsgraph.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.newsgraph.store.ExportFormat;
import org.newsgraph.store.GraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes all that a store holds. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    description = "Write all that a store holds, the same bytes for the same articles.")
final class Export implements Callable<Integer> {

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "nquads or turtle (default: nquads).")
  private ExportFormat format = ExportFormat.NQUADS;

  @Mixin private StoreOption folder;
  @Mixin private BaseOption base;
  @Mixin private OutputOption output;

  @Override
  public Integer call() throws IOException {
    try (GraphStore store = folder.openExisting(base.iris())) {
      output.write(out -> store.export(format, out));
    }
    return 0;
  }
}
