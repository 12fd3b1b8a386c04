package org.newsgraph.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.newsgraph.Newsgraph;
import org.newsgraph.collection.Annotating;
import org.newsgraph.collection.Report;
import org.newsgraph.store.LocalGraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Writes what articles say as standoff annotations. */
@Command(
    name = "annotate",
    mixinStandardHelpOptions = true,
    description = "Write what articles say as standoff JSON Lines, one line an article.")
final class Annotate implements Callable<Integer> {

  @Option(
      names = "--store",
      paramLabel = "DIR",
      description =
          "Compare with the articles of this store, too: what it holds to be one, is. The store stays"
              + " as it is.")
  private Optional<Path> store = Optional.empty();

  @Spec private CommandSpec spec;

  @Mixin private ReadingOptions reading;
  @Mixin private ReportOptions reporting;
  @Mixin private OutputOption output;

  @Override
  public Integer call() throws IOException {
    List<String> articles = reading.requiredArticles();
    Newsgraph newsgraph = reading.newsgraph();
    if (store.isEmpty()) {
      return annotate(new Annotating(newsgraph, reading.curating()), newsgraph, articles);
    }
    if (reading.curating().isGiven()) {
      throw new ParameterException(
          spec.commandLine(),
          "--store says who is who, so --curation cannot; give it to the store: newsgraph build"
              + " --curation FILE --store DIR");
    }
    try (LocalGraphStore held = StoreOption.existing(store.get(), newsgraph.iris())) {
      return annotate(new Annotating(newsgraph, held), newsgraph, articles);
    }
  }

  private int annotate(Annotating annotating, Newsgraph newsgraph, List<String> articles)
      throws IOException {
    Report[] report = new Report[1];
    try (RunWatch watch = reporting.watch(output.faults(), newsgraph, articles)) {
      output.write(out -> report[0] = annotating.annotate(articles, watch, out::println));
      return watch.tell(report[0], output.reportStream());
    }
  }
}
