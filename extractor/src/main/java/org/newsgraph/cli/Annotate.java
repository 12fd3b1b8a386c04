package org.newsgraph.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.newsgraph.pipeline.Newsgraph;
import org.newsgraph.pipeline.ReadArticle;
import org.newsgraph.pipeline.Report;
import org.newsgraph.pipeline.Standoff;
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
    Newsgraph newsgraph = reading.newsgraph();
    Standoff standoff = new Standoff(newsgraph.iris());
    Report report = new Report();
    try (Stream<ReadArticle> articles = newsgraph.read(reading.requiredArticles())) {
      output.write(
          out ->
              articles.forEach(
                  article -> {
                    out.println(standoff.line(article));
                    report.add(article);
                    reporting.progress(report);
                  }));
    }
    return reporting.tell(report, output.reportStream());
  }
}
