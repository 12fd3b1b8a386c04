package org.newsgraph.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.Callable;
import org.newsgraph.store.ExportFormat;
import org.newsgraph.store.LocalGraphStore;
import org.newsgraph.store.network.Network;
import org.newsgraph.store.network.NetworkFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes all that a store holds, or its entities as a network. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    description = "Write all that a store holds, the same bytes for the same articles.")
final class Export implements Callable<Integer> {

  private enum Format {
    NQUADS,
    TURTLE,
    GRAPHML,
    GEXF,
    CSV;

    void write(LocalGraphStore store, OutputStream out) {
      switch (this) {
        case NQUADS -> store.export(ExportFormat.NQUADS, out);
        case TURTLE -> store.export(ExportFormat.TURTLE, out);
        default -> new Network(store).write(NetworkFormat.valueOf(name()), out);
      }
    }
  }

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = {
        "nquads, turtle; or the network of entities: graphml, gexf, csv (default: nquads)."
      })
  private Format format = Format.NQUADS;

  @Mixin private StoreOption folder;
  @Mixin private BaseOption base;
  @Mixin private OutputOption output;

  @Override
  public Integer call() throws IOException {
    try (LocalGraphStore store = folder.openExisting(base.iris())) {
      output.write(out -> format.write(store, out));
    }
    return 0;
  }
}
