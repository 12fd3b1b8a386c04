package org.newsgraph.evaluation;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.newsgraph.evaluation.Evaluation.Outcome;
import org.newsgraph.evaluation.Figures.Band;
import org.newsgraph.evaluation.Figures.Figure;

/** Writes figures for programs, as a JSON object. */
public final class FigureJson {

  private FigureJson() {}

  /** The object, on one line. */
  public static String of(Outcome outcome) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("articles", outcome.articles()).put("broken", outcome.broken());
    ArrayNode scores = json.putArray("scores");
    outcome.figures().scores().forEach(figure -> put(figure, scores.addObject()));
    ArrayNode reliability = json.putArray("reliability");
    outcome.figures().reliability().forEach(band -> put(band, reliability.addObject()));
    return json.toString();
  }

  private static void put(Figure figure, ObjectNode json) {
    Score score = figure.score();
    json.put("of", figure.of()).put("counted", figure.by());
    json.put("gold", score.gold()).put("met", score.met());
    json.put("found", score.found()).put("right", score.right());
    json.put("precision", rounded(score.precision())).put("recall", rounded(score.recall()));
    json.put("f1", rounded(score.f1()));
  }

  private static void put(Band band, ObjectNode json) {
    json.put("of", band.of()).put("from", band.from()).put("to", band.to());
    json.put("found", band.found()).put("meanConfidence", rounded(band.meanConfidence()));
    json.put("right", rounded(band.right()));
  }

  private static double rounded(double share) {
    return Math.round(share * 10_000) / 10_000.0;
  }
}
