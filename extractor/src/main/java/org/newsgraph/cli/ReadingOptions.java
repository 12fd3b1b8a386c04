package org.newsgraph.cli;

import java.util.List;
import java.util.Optional;
import org.newsgraph.article.Metadata;
import org.newsgraph.article.PublicationDate;
import org.newsgraph.pipeline.Newsgraph;
import org.newsgraph.pipeline.Pipeline;
import org.newsgraph.pipeline.Settings;
import org.newsgraph.rdf.Iris;
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
      description = "Files, folders, or - for standard input; plain text or JSON Lines.")
  private List<String> articles = List.of();

  @Option(
      names = "--base",
      paramLabel = "IRI",
      description = "The IRI below which things are named.")
  private String base = Iris.DEFAULT_BASE;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "How many articles are read at once.")
  private int threads = Runtime.getRuntime().availableProcessors();

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

  Newsgraph newsgraph() {
    if (threads < 1) {
      throw new ParameterException(
          spec.commandLine(), "--threads: expected at least 1, found " + threads);
    }
    return new Newsgraph(Pipeline.standard(), new Settings(iris(), defaults(), threads));
  }

  Iris iris() {
    try {
      return new Iris(base);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), "--base: " + e.getMessage(), e);
    }
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
