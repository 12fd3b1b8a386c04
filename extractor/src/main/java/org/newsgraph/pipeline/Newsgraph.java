package org.newsgraph.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.newsgraph.article.Article;
import org.newsgraph.article.ArticleFiles;
import org.newsgraph.article.Reading;
import org.newsgraph.assertion.Assertions;
import org.newsgraph.entity.NodeKey;
import org.newsgraph.entity.linking.Links;
import org.newsgraph.notice.Notice;
import org.newsgraph.pipeline.ReadArticle.Yield;
import org.newsgraph.rdf.ArticleGraph;
import org.newsgraph.rdf.ArticleKeys;
import org.newsgraph.rdf.Extraction;
import org.newsgraph.rdf.GraphMapper;
import org.newsgraph.rdf.Iris;
import org.newsgraph.store.LocalGraphStore;

/**
 * The door for Java users: reads articles and gives what they assert, as objects or as RDF.
 *
 * <pre>{@code
 * Newsgraph newsgraph = Newsgraph.standard();
 * try (Stream<ReadArticle> articles = newsgraph.read(List.of("samples"))) {
 *   articles.forEach(article -> ...);
 * }
 * }</pre>
 *
 * <p>May be used from several threads at once. The models are loaded at the first article.
 */
public final class Newsgraph {

  private final Pipeline pipeline;
  private final Settings settings;
  private final GraphMapper mapper;

  public Newsgraph(Pipeline pipeline, Settings settings) {
    this.pipeline = pipeline;
    this.settings = settings;
    this.mapper =
        new GraphMapper(settings.iris(), new Extraction(Version.NUMBER, pipeline.fingerprint()));
  }

  /** A newsgraph with the standard steps and settings. */
  public static Newsgraph standard() {
    return new Newsgraph(Pipeline.standard(), Settings.standard());
  }

  /**
   * Reads files, folders or {@code -} for standard input, in the order given.
   *
   * <p>What cannot be read is told in the notices of its item, and the stream goes on. Close the
   * stream after use.
   */
  public Stream<ReadArticle> read(List<String> names) {
    return read(names, article -> false);
  }

  /**
   * Reads the same but for articles that are known already: those yield nothing.
   *
   * @param known asked in the order of the articles, in the thread that takes the results
   */
  public Stream<ReadArticle> read(List<String> names, Predicate<Article> known) {
    Stream<Task> tasks =
        new ArticleFiles(settings.defaults())
            .read(names)
            .map(reading -> new Task(reading, reading.article().filter(known).isPresent()));
    return InOrder.map(tasks, settings.threads(), this::read);
  }

  private record Task(Reading reading, boolean isKnown) {}

  /**
   * The graph of files and folders in memory: one named graph an article, and all of them seen
   * through the identities in the default graph.
   *
   * @return what could be read; what could not is passed by, {@link #read(List)} tells of it
   */
  public Dataset dataset(List<String> names) {
    LocalGraphStore store = LocalGraphStore.inMemory(iris().base());
    new Loading(this, store).load(names, report -> {});
    return DatasetFactory.wrap(store.dataset());
  }

  /** What one article asserts. */
  public Assertions read(Article article) {
    return pipeline.read(article);
  }

  /** The IRIs under which this newsgraph names things. */
  public Iris iris() {
    return settings.iris();
  }

  /** The run that this newsgraph makes, as its graphs name it. */
  public Extraction extraction() {
    return mapper.extraction();
  }

  /** The RDF of what was read. */
  public ArticleGraph graph(Yield yield) {
    return mapper.map(yield.assertions(), yield.links(), yield.identities());
  }

  private ReadArticle read(Task task) {
    Reading reading = task.reading();
    if (task.isKnown()) {
      return new ReadArticle(reading.id(), Optional.empty(), reading.notices());
    }
    Optional<Notice> refusal =
        reading.article().flatMap(article -> pipeline.check().refusal(article, reading.id()));
    if (refusal.isPresent()) {
      List<Notice> notices = new ArrayList<>(reading.notices());
      notices.add(refusal.get());
      return new ReadArticle(reading.id(), Optional.empty(), notices);
    }
    return new ReadArticle(reading.id(), reading.article().map(this::resolved), reading.notices());
  }

  private Yield resolved(Article article) {
    Assertions assertions = pipeline.read(article);
    List<NodeKey> keys = ArticleKeys.of(assertions);
    Links links = pipeline.linker().link(keys);
    Assertions sound = KnownContainment.checked(assertions, links);
    return new Yield(sound, links, pipeline.identities().resolve(links.identified(keys)));
  }
}
