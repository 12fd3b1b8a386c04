package org.newsgraph.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.newsgraph.Newsgraph;
import org.newsgraph.Pipeline;
import org.newsgraph.Settings;
import org.newsgraph.article.Metadata;
import org.newsgraph.article.format.Formats;
import org.newsgraph.collection.Annotating;
import org.newsgraph.evaluation.AttributionComparison;
import org.newsgraph.evaluation.Comparison;
import org.newsgraph.evaluation.CoreferenceComparison;
import org.newsgraph.evaluation.Evaluation;
import org.newsgraph.evaluation.Evaluation.Outcome;
import org.newsgraph.evaluation.FigureJson;
import org.newsgraph.evaluation.FigureTable;
import org.newsgraph.evaluation.GraphComparison;
import org.newsgraph.evaluation.LinkComparison;
import org.newsgraph.evaluation.MentionComparison;
import org.newsgraph.evaluation.NameComparison;
import org.newsgraph.evaluation.PageEvaluation;
import org.newsgraph.evaluation.PageFigures;
import org.newsgraph.evaluation.PlaceComparison;
import org.newsgraph.evaluation.RelationComparison;
import org.newsgraph.evaluation.SameEntity;
import org.newsgraph.gazetteer.Gazetteers;
import org.newsgraph.rdf.Iris;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Measures what is found against gold data. */
@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    description = "Measure what is found in articles against right answers.")
final class Evaluate implements Callable<Integer> {

  /** What can be measured. */
  enum Kind {
    names,
    attributions,
    links,
    places,
    relations,
    mentions,
    graphs,
    coreference,
    same,
    pages
  }

  @Parameters(
      index = "0",
      paramLabel = "KIND",
      description =
          "names, attributions, mentions, relations, graphs, coreference, links, places, same or"
              + " pages.")
  private Kind kind = Kind.names;

  @Parameters(
      index = "1",
      paramLabel = "GOLD",
      description =
          "Articles with the right answers, one JSON object a line; for pages a folder, each page"
              + " a.html with its answers in a.json.")
  private Path gold = Path.of("");

  @Option(names = "--json", description = "Give the figures as JSON.")
  private boolean json;

  @Option(
      names = "--list",
      description = "With graphs and coreference: list what is missed and what is invented, too.")
  private boolean list;

  @Mixin private ThreadsOption threads;
  @Mixin private ProfileOption profile;
  @Mixin private GazetteerOption gazetteers;
  @Mixin private FaultOption faultOption;

  @Override
  public Integer call() throws IOException {
    if (kind == Kind.pages) {
      return pages();
    }
    EvaluationFaults faults = new EvaluationFaults(faultOption);
    Outcome outcome = kind == Kind.same ? sameEntity(faults) : compared(faults);
    outcome.notices().forEach(notice -> System.err.println(notice.line()));
    System.out.print(json ? FigureJson.of(outcome) + "\n" : table(outcome));
    if (list) {
      outcome.differences().forEach(difference -> System.out.println(difference.line()));
    }
    return faults.tell() || outcome.broken() > 0 ? Main.REFUSED : 0;
  }

  private Outcome compared(EvaluationFaults faults) throws IOException {
    Pipeline pipeline = profile.pipeline(Gazetteers.starter());
    return new Evaluation(article -> faults.read(pipeline, article), threads.threads())
        .compare(gold, comparison());
  }

  private int pages() throws IOException {
    PageFigures figures = new PageEvaluation(new Formats()).compare(gold);
    String head = "%s: %d pages\n\n".formatted(gold.getFileName(), figures.pages());
    System.out.print(json ? figures.json() + "\n" : head + figures.table());
    return 0;
  }

  private Outcome sameEntity(EvaluationFaults faults) throws IOException {
    Settings settings = new Settings(Iris.standard(), Metadata.NONE, threads.threads());
    Pipeline pipeline = profile.pipeline(gazetteers.gazetteer());
    return new SameEntity(new Annotating(new Newsgraph(pipeline, settings))).compare(gold, faults);
  }

  private Comparison<?> comparison() {
    return switch (kind) {
      case names -> new NameComparison();
      case attributions -> new AttributionComparison();
      case mentions -> new MentionComparison();
      case relations -> new RelationComparison();
      case graphs -> new GraphComparison();
      case coreference -> new CoreferenceComparison();
      case links -> new LinkComparison(gazetteers.gazetteer());
      case places -> new PlaceComparison(gazetteers.gazetteer());
      case same, pages -> throw new IllegalStateException("Compared over all articles together");
    };
  }

  private String table(Outcome outcome) {
    String broken = outcome.broken() > 0 ? ", " + outcome.broken() + " broken lines left out" : "";
    return "%s: %d articles%s\n\n".formatted(gold.getFileName(), outcome.articles(), broken)
        + FigureTable.of(outcome.figures());
  }
}
