package org.newsgraph.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.query.QueryFactory;
import org.newsgraph.entity.curation.CuratedLine;
import org.newsgraph.entity.curation.CuratedLines;
import org.newsgraph.notice.Notice;
import org.newsgraph.notice.NoticeKind;
import org.newsgraph.rdf.Iris;
import org.newsgraph.rdf.NG;
import org.newsgraph.rdf.curation.CurationFile;
import org.newsgraph.store.GraphStore;
import org.newsgraph.store.Limits;

/** What people say about who is who, for one run. */
public final class Curating {

  private static final int NAMES_A_QUERY = 500;

  private final boolean isGiven;
  private final Iris iris;
  private final CuratedLines lines;
  private final List<Notice> notices;

  private Curating(boolean isGiven, Iris iris, CuratedLines lines, List<Notice> notices) {
    this.isGiven = isGiven;
    this.iris = iris;
    this.lines = lines;
    this.notices = notices;
  }

  /**
   * What the files say together.
   *
   * @param files none when the run says nothing, and a store keeps what it holds
   * @throws org.newsgraph.entity.curation.ContradictoryCuration when lines cannot hold together
   * @throws UncheckedIOException when a file cannot be read
   */
  public static Curating of(List<Path> files, Iris iris) {
    List<CuratedLine> lines = new ArrayList<>();
    List<Notice> notices = new ArrayList<>();
    try {
      for (Path file : files) {
        lines.addAll(new CurationFile(file).lines(iris, notices::add));
      }
    } catch (IOException e) {
      boolean isGone = e instanceof FileSystemException;
      throw new UncheckedIOException(isGone ? "cannot read the curation: " + e : e.getMessage(), e);
    }
    return new Curating(!files.isEmpty(), iris, CuratedLines.of(lines), notices);
  }

  /** Whether the run says anything, be it that nothing holds any more. */
  public boolean isGiven() {
    return isGiven;
  }

  /** The lines that can be read. */
  public CuratedLines lines() {
    return lines;
  }

  /** Lets a store hold what is said, if anything is. */
  public void apply(GraphStore store) {
    if (isGiven) {
      store.curate(lines);
    }
  }

  /** Tells what could not be read, and which entities the store does not have by now. */
  public void tell(GraphStore store, Report report) {
    Set<String> paths = new LinkedHashSet<>();
    lines
        .lines()
        .forEach(line -> line.names().stream().filter(CuratedLine::isPath).forEach(paths::add));
    tell(known(store, List.copyOf(paths)), report);
  }

  /** The same when these are the entities that there are. */
  public void tell(Set<String> known, Report report) {
    report.addCuration(lines.lines().size());
    notices.forEach(report::add);
    for (CuratedLine line : lines.lines()) {
      for (String name : line.names()) {
        if (CuratedLine.isPath(name) && !known.contains(name)) {
          String place = line.origin().line() > 0 ? "line " + line.origin().line() : "";
          report.add(new Notice(NoticeKind.UNKNOWN_ENTITY, line.origin().file(), place, name));
        }
      }
    }
  }

  private Set<String> known(GraphStore store, List<String> paths) {
    Set<String> known = new HashSet<>();
    for (int i = 0; i < paths.size(); i += NAMES_A_QUERY) {
      StringBuilder values = new StringBuilder();
      paths.subList(i, Math.min(paths.size(), i + NAMES_A_QUERY)).stream()
          .filter(
              path -> Iris.isWebAddress(iris.entity(path)) || iris.entity(path).startsWith("urn:"))
          .forEach(path -> values.append('<').append(iris.entity(path)).append("> "));
      String query =
          "SELECT DISTINCT ?entity { VALUES ?entity { %s } GRAPH <%s> { ?decision <%s> ?entity } }"
              .formatted(values, iris.identities(), NG.decides.getURI());
      store.ask(
          QueryFactory.create(query),
          Limits.none(),
          exec -> {
            exec.select()
                .forEachRemaining(
                    row -> known.add(iris.path(row.get("entity").getURI()).orElseThrow()));
            return true;
          });
    }
    return known;
  }
}
