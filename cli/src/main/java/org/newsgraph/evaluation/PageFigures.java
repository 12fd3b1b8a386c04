package org.newsgraph.evaluation;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import org.newsgraph.evaluation.Figures.Figure;

/**
 * What reading saved pages came to.
 *
 * @param text main text against the right one, averaged over the pages
 * @param metadata headline, date and author: how many are there, given and right
 */
public record PageFigures(int pages, List<Mean> text, List<Figure> metadata) {

  public PageFigures {
    text = List.copyOf(text);
    metadata = List.copyOf(metadata);
  }

  /**
   * Precision and recall of each page, averaged over the pages.
   *
   * @param by what was counted
   * @param meanF1 the mean of the pages' own F1
   */
  public record Mean(String by, double precision, double recall, double meanF1) {

    /** The harmonic mean of the averages. */
    public double f1() {
      return 2 * precision * recall / (precision + recall);
    }
  }

  /** The figures for people, in aligned columns, each line ended. */
  public String table() {
    StringBuilder table = new StringBuilder("main text      precision  recall     F1  mean F1\n");
    for (Mean mean : text) {
      table.append(
          String.format(
              Locale.ROOT,
              "%-13s  %9.3f  %6.3f  %5.3f  %7.3f%n",
              mean.by(),
              mean.precision(),
              mean.recall(),
              mean.f1(),
              mean.meanF1()));
    }
    return metadata.isEmpty()
        ? table.toString()
        : table + "\n" + FigureTable.of(new Figures(metadata, List.of()));
  }

  /** The figures for programs, as a JSON object on one line. */
  public String json() {
    ObjectNode json = JsonNodeFactory.instance.objectNode().put("pages", pages);
    for (Mean mean : text) {
      json.putObject(mean.by())
          .put("precision", mean.precision())
          .put("recall", mean.recall())
          .put("f1", mean.f1())
          .put("meanF1", mean.meanF1());
    }
    for (Figure figure : metadata) {
      json.putObject(figure.of())
          .put("gold", figure.score().gold())
          .put("found", figure.score().found())
          .put("right", figure.score().right());
    }
    return json.toString();
  }
}
