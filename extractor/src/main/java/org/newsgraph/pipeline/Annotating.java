package org.newsgraph.pipeline;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.newsgraph.entity.merging.CollectedEntities;
import org.newsgraph.entity.merging.Merges;
import org.newsgraph.entity.merging.Merging;

/**
 * Annotates articles, entities and statements resolved over all of them.
 *
 * <p>Which statements are one is known only when the last article is read; the lines wait for that
 * in a temporary file.
 */
public final class Annotating {

  private final Newsgraph newsgraph;
  private final Curating curating;
  private final Standoff standoff;

  /** Nobody says anything about who is who. */
  public Annotating(Newsgraph newsgraph) {
    this(newsgraph, Curating.of(List.of(), newsgraph.iris()));
  }

  public Annotating(Newsgraph newsgraph, Curating curating) {
    this.newsgraph = newsgraph;
    this.curating = curating;
    this.standoff = new Standoff(newsgraph.iris());
  }

  /**
   * Hands over a line for each article, in their order, once all have been read.
   *
   * @param progress told after each article
   */
  public Report annotate(List<String> names, Consumer<Report> progress, Consumer<String> lines) {
    try {
      Path spool = Files.createTempFile("newsgraph-annotate", ".jsonl");
      try {
        CollectedEntities entities = new CollectedEntities(curating.lines());
        Report report = read(names, entities, spool, progress);
        Merges merges = Merging.standard().after(entities, entities.paths(), List.of());
        SaidLinks said = new SaidLinks(curating.lines(), entities, merges);
        write(spool, line -> lines.accept(standoff.merged(line, merges, said)));
        curating.tell(entities.paths(), report);
        return report;
      } finally {
        Files.delete(spool);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Report read(
      List<String> names, CollectedEntities entities, Path spool, Consumer<Report> progress)
      throws IOException {
    Report report = new Report();
    try (Stream<ReadArticle> articles = newsgraph.read(names);
        BufferedWriter out = Files.newBufferedWriter(spool)) {
      for (ReadArticle article : (Iterable<ReadArticle>) articles::iterator) {
        article.yield().ifPresent(yield -> entities.add(yield.identities().all()));
        out.write(standoff.line(article));
        out.newLine();
        report.add(article);
        progress.accept(report);
      }
    }
    return report;
  }

  private static void write(Path spool, Consumer<String> lines) throws IOException {
    try (BufferedReader spooled = Files.newBufferedReader(spool)) {
      for (String line = spooled.readLine(); line != null; line = spooled.readLine()) {
        lines.accept(line);
      }
    }
  }
}
