package org.newsgraph.curation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Lines of curation in memory, none of which contradicts another. */
public final class CuratedLines implements Curation {

  private final List<CuratedLine> lines;
  private final Map<String, List<CuratedLine>> byName = new HashMap<>();

  private CuratedLines(Collection<CuratedLine> lines) {
    this.lines = CuratedLine.sorted(lines);
    for (CuratedLine line : this.lines) {
      line.names().forEach(name -> note(name, line));
      line.ofArticles().stream()
          .map(SplitName::articlePath)
          .distinct()
          .forEach(article -> note(article, line));
    }
  }

  private void note(String name, CuratedLine line) {
    byName.computeIfAbsent(name, unused -> new ArrayList<>()).add(line);
  }

  /**
   * The lines of all files of one run; their order makes no difference.
   *
   * @throws ContradictoryCuration when some of them cannot hold together
   */
  public static CuratedLines of(Collection<CuratedLine> lines) {
    CuratedLines curation = new CuratedLines(lines);
    List<String> contradictions = new Contradictions(curation).found();
    if (!contradictions.isEmpty()) {
      throw new ContradictoryCuration(contradictions);
    }
    return curation;
  }

  /** Lines to look up only, such as old and new ones together: they may contradict each other. */
  public static Curation unchecked(Collection<CuratedLine> lines) {
    return new CuratedLines(lines);
  }

  /** The same to look up, {@link Curation#NONE} if there are no lines. */
  public Curation orNone() {
    return lines.isEmpty() ? NONE : this;
  }

  /** All lines, by what they say. */
  public List<CuratedLine> lines() {
    return lines;
  }

  /** The lines that name this on either side. */
  List<CuratedLine> naming(String name) {
    return byName.getOrDefault(name, List.of());
  }

  @Override
  public List<CuratedLine> about(Collection<String> names) {
    return CuratedLine.sorted(names.stream().flatMap(name -> naming(name).stream()).toList());
  }
}
