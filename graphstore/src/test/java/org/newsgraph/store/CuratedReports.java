package org.newsgraph.store;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.newsgraph.curation.CuratedLine;
import org.newsgraph.curation.CuratedLines;

/** Stores with articles and what people say of them, for tests. */
final class CuratedReports {

  private CuratedReports() {}

  static void load(GraphStore store, List<Report> reports) {
    store.replace(reports.stream().map(Report::graph).toList());
  }

  /** What a store exports that took the articles first and the lines then. */
  static List<String> loaded(List<Report> reports, CuratedLines lines) {
    try (GraphStore store = LocalGraphStore.inMemory(Report.BASE)) {
      load(store, reports);
      store.curate(lines);
      return export(store);
    }
  }

  /** The same with articles and lines in another order, and all articles loaded once more. */
  static List<String> shuffled(List<Report> reports, CuratedLines lines, int seed) {
    Random random = new Random(seed);
    List<Report> mixed = new ArrayList<>(reports);
    List<CuratedLine> mixedLines = new ArrayList<>(lines.lines());
    Collections.shuffle(mixed, random);
    Collections.shuffle(mixedLines, random);
    int before = random.nextInt(mixed.size());
    try (GraphStore store = LocalGraphStore.inMemory(Report.BASE)) {
      load(store, mixed.subList(0, before));
      store.curate(CuratedLines.of(mixedLines));
      mixed.subList(before, mixed.size()).forEach(report -> load(store, List.of(report)));
      load(store, mixed);
      return export(store);
    }
  }

  /** The lines that a store writes as N-Quads. */
  static List<String> export(GraphStore store) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    store.export(ExportFormat.NQUADS, out);
    return out.toString(StandardCharsets.UTF_8).lines().toList();
  }
}
