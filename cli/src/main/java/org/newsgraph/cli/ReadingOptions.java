package org.newsgraph.cli;

import java.util.List;
import java.util.Optional;
import org.newsgraph.Newsgraph;
import org.newsgraph.Settings;
import org.newsgraph.article.Metadata;
import org.newsgraph.article.PublicationDate;
import org.newsgraph.collection.Curating;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What all commands that read articles have in common. */
final class ReadingOptions {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Parameters(
      paramLabel = "ARTICLES",
      arity = "0..*",
      description = "Files, folders, or - for standard input, in any format of docs/sources.md.")
  private List<String> articles = List.of();

  @Mixin private BaseOption base;
  @Mixin private ThreadsOption threads;
  @Mixin private ProfileOption profile;
  @Mixin private GazetteerOption gazetteers;
  @Mixin private CurationOption curation;
  @Mixin private SourceOptions source;

  @Option(
      names = "--date",
      paramLabel = "DATE",
      description = "The date of articles that do not say it, as 2023-03-08.")
  private Optional<String> date = Optional.empty();

  @Option(
      names = "--publisher",
      paramLabel = "NAME",
      description = "The outlet of articles that do not say it.")
  private Optional<String> publisher = Optional.empty();

  @Option(
      names = "--url",
      paramLabel = "URL",
      description = "The address of an article that does not say it.")
  private Optional<String> url = Optional.empty();

  List<String> articles() {
    return articles;
  }

  List<String> requiredArticles() {
    if (articles.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(), "Which articles? Name files or folders, or - for standard input.");
    }
    return articles;
  }

  /** The articles; none are required by a run that only says who is who. */
  List<String> articlesOrCuration() {
    return curation.isGiven() ? articles : requiredArticles();
  }

  Curating curating() {
    return curation.curating(base.iris());
  }

  Newsgraph newsgraph() {
    Settings settings = new Settings(base.iris(), defaults(), threads.threads(), source.sources());
    return new Newsgraph(profile.pipeline(gazetteers.gazetteer()), settings);
  }

  private Metadata defaults() {
    Optional<PublicationDate> day = date.flatMap(PublicationDate::parse);
    if (date.isPresent() && day.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(), "--date: expected a date such as 2023-03-08, found " + date.get());
    }
    return Metadata.of(url, publisher, day);
  }
}
