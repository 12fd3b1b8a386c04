package org.newsgraph.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.newsgraph.Newsgraph;
import org.newsgraph.collection.Curating;
import org.newsgraph.collection.Loading;
import org.newsgraph.collection.Report;
import org.newsgraph.store.ExportFormat;
import org.newsgraph.store.LocalGraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes the RDF of articles without keeping a store. */
@Command(
    name = "extract",
    mixinStandardHelpOptions = true,
    description = {
      "Write the RDF of articles to a file or standard output.",
      "The graph is held in memory meanwhile; for very many articles, build a store and export it."
    })
final class Extract implements Callable<Integer> {

  /** The formats; turtle holds the default graph only, the others all graphs. */
  enum Format {
    nquads,
    trig,
    turtle,
    jsonld
  }

  @Option(
      names = "--format",
      paramLabel = "F",
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private Format format = Format.nquads;

  @Mixin private ReadingOptions reading;
  @Mixin private ReportOptions reporting;
  @Mixin private OutputOption output;

  @Override
  public Integer call() throws IOException {
    Newsgraph newsgraph = reading.newsgraph();
    List<String> articles = reading.requiredArticles();
    Curating curating = reading.curating();
    try (RunWatch watch = reporting.watch(output.faults(), newsgraph, articles);
        LocalGraphStore store = LocalGraphStore.inMemory(newsgraph.iris().base())) {
      Report report = new Loading(newsgraph, store).load(articles, curating, watch);
      output.write(out -> write(store, out));
      return watch.tell(report, output.reportStream());
    }
  }

  private void write(LocalGraphStore store, PrintStream out) {
    switch (format) {
      case nquads -> store.export(ExportFormat.NQUADS, out);
      case turtle -> store.export(ExportFormat.TURTLE, out);
      case trig -> write(store, RDFFormat.TRIG_BLOCKS, out);
      case jsonld -> write(store, RDFFormat.JSONLD11, out);
    }
  }

  private static void write(LocalGraphStore store, RDFFormat format, PrintStream out) {
    store.dataset().executeRead(() -> RDFWriter.source(store.dataset()).format(format).output(out));
  }
}
