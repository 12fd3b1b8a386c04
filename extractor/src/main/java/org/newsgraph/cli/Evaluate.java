package org.newsgraph.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.newsgraph.article.Metadata;
import org.newsgraph.entity.gazetteer.Gazetteers;
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
import org.newsgraph.evaluation.PlaceComparison;
import org.newsgraph.evaluation.RelationComparison;
import org.newsgraph.evaluation.SameEntity;
import org.newsgraph.pipeline.Annotating;
import org.newsgraph.pipeline.Newsgraph;
import org.newsgraph.pipeline.Pipeline;
import org.newsgraph.pipeline.Settings;
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
    same
  }

  @Parameters(
      index = "0",
      paramLabel = "KIND",
      description =
          "names, attributions, mentions, relations, graphs, coreference, links, places or same.")
  private Kind kind = Kind.names;

  @Parameters(
      index = "1",
      paramLabel = "GOLD.jsonl",
      description = "Articles with the right answers, one JSON object a line.")
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

  @Override
  public Integer call() throws IOException {
    Pipeline pipeline = profile.pipeline(Gazetteers.starter());
    Outcome outcome =
        kind == Kind.same
            ? sameEntity(profile.pipeline(gazetteers.gazetteer()))
            : new Evaluation(pipeline::read, threads.threads()).compare(gold, comparison());
    outcome.notices().forEach(notice -> System.err.println(notice.line()));
    System.out.print(json ? FigureJson.of(outcome) + "\n" : table(outcome));
    if (list) {
      outcome.differences().forEach(difference -> System.out.println(difference.line()));
    }
    return outcome.broken() > 0 ? Main.REFUSED : 0;
  }

  private Outcome sameEntity(Pipeline pipeline) throws IOException {
    Settings settings = new Settings(Iris.standard(), Metadata.NONE, threads.threads());
    return new SameEntity(new Annotating(new Newsgraph(pipeline, settings))).compare(gold);
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
      case same -> throw new IllegalStateException("Compared over all articles together");
    };
  }

  private String table(Outcome outcome) {
    String broken = outcome.broken() > 0 ? ", " + outcome.broken() + " broken lines left out" : "";
    return "%s: %d articles%s\n\n".formatted(gold.getFileName(), outcome.articles(), broken)
        + FigureTable.of(outcome.figures());
  }
}
