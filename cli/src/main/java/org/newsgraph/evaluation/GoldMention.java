package org.newsgraph.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.newsgraph.language.Span;

/**
 * A mention whose entity is known.
 *
 * @param chain the same for all mentions of one entity in all articles
 * @param type as the gold data write it, such as "Person"
 */
record GoldMention(Span span, String chain, String type) {

  /** The mentions of a line that hold a word with a capital. */
  static List<GoldMention> ofLine(JsonNode line, GoldText text) throws BrokenGold {
    JsonNode array = line.path("entities");
    if (!array.isArray()) {
      throw new BrokenGold("no array \"entities\"");
    }
    String characters = line.path("text").asText();
    List<GoldMention> mentions = new ArrayList<>();
    for (JsonNode item : array) {
      Span span = text.span(item.path("span"));
      if (!item.path("chain").isTextual()) {
        throw new BrokenGold("an entity without \"chain\"");
      }
      if (SharedWords.hasCapitalised(span.of(characters))) {
        mentions.add(
            new GoldMention(span, item.path("chain").asText(), item.path("type").asText()));
      }
    }
    return mentions;
  }
}
