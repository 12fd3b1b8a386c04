package org.newsgraph.cli;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.newsgraph.Newsgraph;
import org.newsgraph.collection.Curating;
import org.newsgraph.collection.Loading;
import org.newsgraph.collection.Report;
import org.newsgraph.store.Endpoint;
import org.newsgraph.store.GraphStore;
import org.newsgraph.store.RemoteGraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Reads articles into a store. */
@Command(
    name = "build",
    mixinStandardHelpOptions = true,
    description = {
      "Read articles, extract, and load into a store.",
      "A run that was stopped goes on where it was; loading twice changes nothing."
    })
final class Build implements Callable<Integer> {

  @Mixin private ReadingOptions reading;
  @Mixin private ReportOptions reporting;
  @Mixin private StoreOption folder;

  @Option(
      names = "--endpoint",
      paramLabel = "URL",
      description =
          "Load into a running SPARQL 1.1 store instead; the password is read from the environment"
              + " variable NEWSGRAPH_PASSWORD.")
  private Optional<URI> endpoint = Optional.empty();

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    Newsgraph newsgraph = reading.newsgraph();
    List<String> articles = reading.articlesOrCuration();
    Curating curating = reading.curating();
    boolean both = spec.commandLine().getParseResult().hasMatchedOption("--store");
    if (endpoint.isPresent() && both) {
      throw new ParameterException(
          spec.commandLine(), "--store and --endpoint exclude each other; which one?");
    }
    try (RunWatch watch = reporting.watch(faults(), newsgraph, articles)) {
      Report report;
      try (GraphStore store = store(newsgraph)) {
        report = new Loading(newsgraph, store).load(articles, curating, watch);
      }
      return watch.tell(report, System.out);
    }
  }

  private FaultLog faults() {
    return endpoint.isPresent() ? FaultLog.here() : FaultLog.beside(folder.folder());
  }

  private GraphStore store(Newsgraph newsgraph) {
    String password = Optional.ofNullable(System.getenv("NEWSGRAPH_PASSWORD")).orElse("");
    return endpoint.isPresent()
        ? new RemoteGraphStore(Endpoint.of(endpoint.get(), password), newsgraph.iris().base())
        : folder.open(newsgraph.iris());
  }
}
