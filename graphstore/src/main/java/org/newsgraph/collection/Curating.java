package org.newsgraph.collection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.newsgraph.curation.CuratedLine;
import org.newsgraph.curation.CuratedLines;
import org.newsgraph.curation.CurationFile;
import org.newsgraph.notice.Notice;
import org.newsgraph.rdf.Iris;
import org.newsgraph.store.GraphStore;

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
   * @throws org.newsgraph.curation.ContradictoryCuration when lines cannot hold together
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
    tell(new CuratedPaths(iris, lines.lines()).knownTo(store), report);
  }

  /** The same when these are the paths of the entities and articles that there are. */
  void tell(Set<String> known, Report report) {
    report.addCuration(lines.lines().size());
    notices.forEach(report::add);
    new CuratedPaths(iris, lines.lines()).unknown(known).forEach(report::add);
  }
}
