package org.newsgraph.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.article.CodePoints;
import org.newsgraph.language.Span;

/**
 * A gold mention and the entity that it was found to be.
 *
 * @param article numbers the article
 * @param entity the IRI of the name that overlaps the mention most; empty when none does enough
 */
record LinkedMention(int article, GoldMention gold, Optional<String> entity) {

  private static final double ENOUGH = .34;

  /** The mentions of an article with what its line of annotations says. */
  static List<LinkedMention> of(int article, GoldArticle<GoldMention> gold, JsonNode line) {
    String text = gold.article().text();
    List<FoundName> names = FoundName.ofLine(text, line);
    return gold.gold().stream()
        .map(mention -> new LinkedMention(article, mention, best(text, mention, names)))
        .toList();
  }

  private static Optional<String> best(String text, GoldMention mention, List<FoundName> names) {
    Set<Span> words = SharedWords.in(text, mention.span());
    Optional<String> best = Optional.empty();
    double most = 0;
    for (FoundName name : names) {
      double overlap =
          name.span.overlaps(mention.span()) ? SharedWords.jaccard(words, name.words) : 0;
      if (overlap >= ENOUGH && overlap > most) {
        most = overlap;
        best = Optional.of(name.entity);
      }
    }
    return best;
  }

  private record FoundName(Span span, Set<Span> words, String entity) {

    static List<FoundName> ofLine(String text, JsonNode line) {
      CodePoints points = CodePoints.of(text);
      List<FoundName> names = new ArrayList<>();
      for (JsonNode name : line.path("names")) {
        if (name.has("entity")) {
          int begin = points.utf16(name.get("begin").intValue());
          Span span = new Span(begin, points.utf16(name.get("end").intValue()));
          names.add(new FoundName(span, SharedWords.in(text, span), name.get("entity").asText()));
        }
      }
      return names;
    }
  }
}
