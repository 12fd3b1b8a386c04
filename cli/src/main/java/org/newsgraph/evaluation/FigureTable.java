package org.newsgraph.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.newsgraph.evaluation.Figures.Band;
import org.newsgraph.evaluation.Figures.Figure;

/** Writes figures for people, in aligned columns. */
public final class FigureTable {

  /** Words, which stand on the left; the other columns are numbers, which stand on the right. */
  private static final int WORDS = 2;

  private FigureTable() {}

  /** The tables, each line ended. */
  public static String of(Figures figures) {
    List<List<String>> scores = new ArrayList<>();
    scores.add(List.of("of", "counted", "gold", "found", "precision", "recall", "F1"));
    figures.scores().forEach(figure -> scores.add(row(figure)));
    List<List<String>> bands = new ArrayList<>();
    bands.add(List.of("of", "confidence", "found", "mean", "right"));
    figures.reliability().forEach(band -> bands.add(row(band)));
    return table(scores) + (bands.size() == 1 ? "" : "\n" + table(bands));
  }

  private static List<String> row(Figure figure) {
    Score score = figure.score();
    return List.of(
        figure.of(),
        figure.by(),
        String.valueOf(score.gold()),
        String.valueOf(score.found()),
        share(score.precision()),
        share(score.recall()),
        share(score.f1()));
  }

  private static List<String> row(Band band) {
    return List.of(
        band.of(),
        String.format(Locale.ROOT, "%.1f to %.1f", band.from(), band.to()),
        String.valueOf(band.found()),
        share(band.meanConfidence()),
        share(band.right()));
  }

  private static String share(double share) {
    return String.format(Locale.ROOT, "%.3f", share);
  }

  private static String table(List<List<String>> rows) {
    StringBuilder table = new StringBuilder();
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < row.size(); i++) {
        line.append(padded(row.get(i), width(rows, i), i < WORDS)).append("  ");
      }
      table.append(line.toString().stripTrailing()).append('\n');
    }
    return table.toString();
  }

  private static int width(List<List<String>> rows, int column) {
    return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
  }

  private static String padded(String cell, int width, boolean left) {
    String padding = " ".repeat(width - cell.length());
    return left ? cell + padding : padding + cell;
  }
}
