package org.newsgraph;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.newsgraph.ArticleResult.Findings;
import org.newsgraph.article.Article;
import org.newsgraph.article.ArticleFiles;
import org.newsgraph.article.Reading;
import org.newsgraph.assertion.Assertions;
import org.newsgraph.key.ArticleKeys;
import org.newsgraph.key.Identities;
import org.newsgraph.key.NodeKey;
import org.newsgraph.language.ArticleCheck;
import org.newsgraph.linking.Links;
import org.newsgraph.rdf.Extraction;
import org.newsgraph.rdf.GraphMapper;
import org.newsgraph.rdf.Iris;

/**
 * The door for Java users: reads articles and gives what they assert, as objects and as RDF.
 *
 * <pre>{@code
 * try (Newsgraph newsgraph = Newsgraph.standard()) {
 *   Article article = Article.of("Mayor Ada Holm said the bridge is safe.");
 *   newsgraph.read(article).findings().ifPresent(found -> found.graph().write(System.out));
 * }
 * }</pre>
 *
 * <p>What one article yields depends on that article alone. May be used from several threads at
 * once. The models are loaded at the first article, once for all that a process reads.
 */
public final class Newsgraph implements AutoCloseable {

  private final Pipeline pipeline;
  private final Settings settings;
  private final GraphMapper mapper;
  private final Guard guard = new Guard();

  /** A newsgraph of steps of one's own. */
  public Newsgraph(Pipeline pipeline, Settings settings) {
    this.pipeline = pipeline;
    this.settings = settings;
    this.mapper =
        new GraphMapper(settings.iris(), new Extraction(Version.NUMBER, pipeline.fingerprint()));
  }

  /** A newsgraph with the standard steps and settings. */
  public static Newsgraph standard() {
    return builder().build();
  }

  /** A newsgraph whose settings differ from the standard. */
  public static NewsgraphBuilder builder() {
    return new NewsgraphBuilder();
  }

  /**
   * Reads files, folders or {@code -} for standard input, in the order given.
   *
   * <p>What cannot be read, or makes the program throw, is told in the notices of its item, and the
   * stream goes on. Close the stream after use.
   *
   * @throws org.newsgraph.language.ModelUnavailable while streaming, when the installation is
   *     broken
   */
  public Stream<ArticleResult> read(List<String> names) {
    return read(names, reading -> false, () -> false, Function.identity());
  }

  /**
   * Reads the same, and makes something of each result in the threads that read.
   *
   * @param known articles that yield nothing, since they are known already; asked in the order of
   *     the articles, in the thread that takes the results
   * @param over whether to end early
   * @param work takes part in the guard: when it throws, it is asked again with the fault
   */
  public <R> Stream<R> read(
      List<String> names,
      Predicate<Reading> known,
      BooleanSupplier over,
      Function<ArticleResult, R> work) {
    Stream<Task> tasks =
        readings(names)
            .map(
                reading -> new Task(reading, reading.article().isPresent() && known.test(reading)));
    return InOrder.map(tasks, settings.threads(), over, task -> guarded(task, work));
  }

  /** What the sources of articles hold, taken in but not read. Close the stream after use. */
  public Stream<Reading> readings(List<String> names) {
    return new ArticleFiles(settings.sources(), settings.defaults()).read(names);
  }

  private record Task(Reading reading, boolean isKnown) {}

  /**
   * Reads articles from wherever they come, several at once, and gives the results in their order.
   * Close the stream after use.
   */
  public Stream<ArticleResult> read(Stream<Article> articles) {
    return InOrder.map(articles, settings.threads(), () -> false, this::read);
  }

  /** What one article yields; what the program throws over it is told in the result. */
  public ArticleResult read(Article article) {
    String id = article.metadata().id().orElseGet(article::key);
    Reading reading = new Reading(id, Optional.of(article), List.of());
    return guarded(new Task(reading, false), Function.identity());
  }

  /** The IRIs under which this newsgraph names things. */
  public Iris iris() {
    return settings.iris();
  }

  /** The run that this newsgraph makes, as its graphs name it. */
  public Extraction extraction() {
    return mapper.extraction();
  }

  private <R> R guarded(Task task, Function<ArticleResult, R> work) {
    ArticleResult unread = ArticleResult.unread(task.reading());
    return guard.around(
        () -> {
          ArticleResult read = task.isKnown() ? unread : read(unread);
          return Step.run("output", () -> work.apply(read));
        },
        fault -> work.apply(unread.failed(fault)));
  }

  private ArticleResult read(ArticleResult unread) {
    if (unread.article().isEmpty()) {
      return unread;
    }
    Article article = unread.article().get();
    ArticleCheck check = pipeline.check();
    return Step.run(check, () -> check.refusal(article, unread.id()))
        .map(unread::refused)
        .orElseGet(() -> unread.with(resolved(article)));
  }

  private Findings resolved(Article article) {
    Assertions assertions = pipeline.read(article);
    List<NodeKey> keys = Step.run("ArticleKeys", () -> ArticleKeys.of(assertions));
    Links links = Step.run(pipeline.linker(), () -> pipeline.linker().link(keys));
    Identities identities =
        Step.run(
            pipeline.identities(), () -> pipeline.identities().resolve(links.identified(keys)));
    Assertions sound =
        Step.run("KnownContainment", () -> KnownContainment.checked(assertions, links));
    return new Findings(sound, links, identities, mapper);
  }

  /** Gives back the gazetteer; articles can no longer be read. */
  @Override
  public void close() {
    pipeline.linker().close();
  }
}
