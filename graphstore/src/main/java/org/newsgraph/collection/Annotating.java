package org.newsgraph.collection;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.newsgraph.ArticleResult;
import org.newsgraph.ArticleResult.Findings;
import org.newsgraph.Newsgraph;
import org.newsgraph.curation.Curation;
import org.newsgraph.curation.Splitting;
import org.newsgraph.merging.CollectedEntities;
import org.newsgraph.merging.JoinedEntities;
import org.newsgraph.merging.KeyedEntities;
import org.newsgraph.merging.Merges;
import org.newsgraph.merging.Merging;
import org.newsgraph.store.LocalGraphStore;

/**
 * Annotates articles, entities and statements resolved over all of them, and those of a store.
 *
 * <p>Which statements are one is known only when the last article is read; the lines wait for that
 * in a temporary file.
 */
public final class Annotating {

  private final Newsgraph newsgraph;
  private final Curating curating;
  private final Optional<LocalGraphStore> store;
  private final Standoff standoff;

  /** Nobody says anything about who is who. */
  public Annotating(Newsgraph newsgraph) {
    this(newsgraph, Curating.of(List.of(), newsgraph.iris()));
  }

  /** Only the articles of a call are compared with each other. */
  public Annotating(Newsgraph newsgraph, Curating curating) {
    this(newsgraph, curating, Optional.empty());
  }

  /** Articles are compared with those of a store, too, and what the store holds to be one, is. */
  public Annotating(Newsgraph newsgraph, LocalGraphStore store) {
    this(newsgraph, Curating.of(List.of(), newsgraph.iris()), Optional.of(store));
  }

  private Annotating(Newsgraph newsgraph, Curating curating, Optional<LocalGraphStore> store) {
    this.newsgraph = newsgraph;
    this.curating = curating;
    this.store = store;
    this.standoff = new Standoff(newsgraph.iris());
  }

  /**
   * Hands over a line for each article, in their order, once all have been read; when the run is
   * ended early, for those that were read till then.
   */
  public Report annotate(List<String> names, Watch watch, Consumer<String> lines) {
    try {
      Path spool = Files.createTempFile("newsgraph-annotate", ".jsonl");
      try {
        CollectedEntities entities =
            new CollectedEntities(
                store.map(LocalGraphStore::curation).orElseGet(curating::lines).orNone());
        Set<String> known = new HashSet<>();
        Report report = read(names, new Collecting(entities, known), spool, watch);
        SaidLinks said = resolved(entities);
        write(spool, line -> lines.accept(standoff.merged(line, said)));
        known.addAll(entities.paths());
        curating.tell(known, report);
        return report;
      } finally {
        Files.delete(spool);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private SaidLinks resolved(CollectedEntities entities) {
    return store
        .map(there -> there.readEntities(stored -> resolved(stored, entities)))
        .orElseGet(
            () -> {
              Merges merges = Merging.standard().after(entities, entities.paths(), List.of());
              return new SaidLinks(entities, entities.paths(), merges);
            });
  }

  private static SaidLinks resolved(KeyedEntities stored, CollectedEntities entities) {
    JoinedEntities all = new JoinedEntities(stored, entities);
    return new SaidLinks(all, entities.paths(), all.merges());
  }

  /** What is gathered while articles are read: their entities, and their own paths. */
  private record Collecting(CollectedEntities entities, Set<String> articles) {

    void add(Findings findings) {
      entities.add(findings.identities().all());
      articles.add(findings.path());
    }
  }

  /** What an article came to, and its line before entities are resolved over all articles. */
  private record Annotated(ArticleResult article, String line) {}

  private Report read(List<String> names, Collecting collecting, Path spool, Watch watch)
      throws IOException {
    Report report = new Report();
    Curation curation = collecting.entities().curation();
    try (Stream<Annotated> articles =
            newsgraph.read(
                names, reading -> false, watch::isOver, article -> annotated(article, curation));
        BufferedWriter out = Files.newBufferedWriter(spool)) {
      for (Annotated annotated : (Iterable<Annotated>) articles::iterator) {
        ArticleResult article = annotated.article();
        out.write(annotated.line());
        out.newLine();
        article.findings().ifPresent(collecting::add);
        article.fault().ifPresent(fault -> watch.fault(article.id(), fault));
        report.add(article);
        watch.progress(report);
      }
    }
    return report;
  }

  private Annotated annotated(ArticleResult article, Curation curation) {
    ArticleResult split =
        article.findings().map(found -> article.with(split(found, curation))).orElse(article);
    return new Annotated(split, standoff.line(split));
  }

  /** The same, its names split from those of other articles as people say. */
  private Findings split(Findings findings, Curation curation) {
    Splitting splitting = Splitting.of(curation, findings.path());
    return findings.with(splitting.of(findings.identities()));
  }

  private static void write(Path spool, Consumer<String> lines) throws IOException {
    try (BufferedReader spooled = Files.newBufferedReader(spool)) {
      for (String line = spooled.readLine(); line != null; line = spooled.readLine()) {
        lines.accept(line);
      }
    }
  }
}
