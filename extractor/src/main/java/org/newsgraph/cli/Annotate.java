package org.newsgraph.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.newsgraph.pipeline.Annotating;
import org.newsgraph.pipeline.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Writes what articles say as standoff annotations. */
@Command(
    name = "annotate",
    mixinStandardHelpOptions = true,
    description = "Write what articles say as standoff JSON Lines, one line an article.")
final class Annotate implements Callable<Integer> {

  @Mixin private ReadingOptions reading;
  @Mixin private ReportOptions reporting;
  @Mixin private OutputOption output;

  @Override
  public Integer call() throws IOException {
    List<String> articles = reading.requiredArticles();
    Annotating annotating = new Annotating(reading.newsgraph(), reading.curating());
    Report[] report = new Report[1];
    output.write(
        out -> report[0] = annotating.annotate(articles, reporting::progress, out::println));
    return reporting.tell(report[0], output.reportStream());
  }
}
