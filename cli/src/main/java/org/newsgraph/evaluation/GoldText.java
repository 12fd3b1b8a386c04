package org.newsgraph.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.newsgraph.article.CodePoints;
import org.newsgraph.language.Span;

/** The text of a gold article, in which spans are given as code points. */
public final class GoldText {

  private final CodePoints points;
  private final int length;

  private GoldText(CodePoints points, int length) {
    this.points = points;
    this.length = length;
  }

  /** The text of an article. */
  public static GoldText of(String text) {
    return new GoldText(CodePoints.of(text), text.codePointCount(0, text.length()));
  }

  /** The spans in an array of arrays; none without the array. */
  List<Span> spans(JsonNode array) throws BrokenGold {
    if (!array.isArray() && !array.isMissingNode()) {
      throw new BrokenGold(array + " where an array of spans should stand");
    }
    List<Span> spans = new ArrayList<>();
    for (JsonNode pair : array) {
      spans.add(span(pair));
    }
    return spans;
  }

  /** The span that an array begins with. */
  Span span(JsonNode pair) throws BrokenGold {
    JsonNode begin = pair.path(0);
    JsonNode end = pair.path(1);
    boolean isSpan =
        begin.isInt()
            && end.isInt()
            && begin.intValue() >= 0
            && begin.intValue() < end.intValue()
            && end.intValue() <= length;
    if (!isSpan) {
      throw new BrokenGold("the span " + pair + " in a text of " + length + " characters");
    }
    return new Span(points.utf16(begin.intValue()), points.utf16(end.intValue()));
  }
}
