package org.newsgraph.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.newsgraph.evaluation.GraphItem.Held;
import org.newsgraph.evaluation.GraphItem.Saying;
import org.newsgraph.evaluation.GraphItem.Speaker;
import org.newsgraph.evaluation.GraphItem.Thing;
import org.newsgraph.evaluation.GraphItem.Tie;
import org.newsgraph.language.Span;

/** The right graph of an article, as a line of a gold file gives it in words of the text. */
record GoldGraph(JsonNode line) {

  List<GraphItem> items() throws BrokenGold {
    List<GraphItem> items = new ArrayList<>();
    for (JsonNode statement : array("statements")) {
      items.add(saying(statement));
    }
    for (JsonNode post : array("posts")) {
      items.add(new Held(name(post, "person"), name(post, "title")));
    }
    for (JsonNode relation : array("relations")) {
      items.add(tie(relation));
    }
    for (JsonNode entity : array("entities")) {
      items.add(new Thing(name(entity, "name"), entity.path("type").asText()));
    }
    return items;
  }

  private JsonNode array(String key) throws BrokenGold {
    if (!line.path(key).isArray()) {
      throw new BrokenGold("no array \"" + key + "\"");
    }
    return line.path(key);
  }

  private static FullName name(JsonNode node, String key) {
    return FullName.of(node.path(key).asText());
  }

  private Saying saying(JsonNode statement) throws BrokenGold {
    String words = statement.path("words").asText();
    List<Span> places = places(words);
    if (places.isEmpty()) {
      throw new BrokenGold("words that do not stand in the text: \"" + words + "\"");
    }
    boolean isPerson = statement.path("speakerType").asText().equals("person");
    List<FullName> others =
        Stream.of("addressee", "via")
            .map(key -> name(statement, key))
            .filter(other -> !other.isEmpty())
            .toList();
    Speaker speaker = new Speaker(name(statement, "speaker"), isPerson);
    return new Saying(words, places, speaker, name(statement, "title"), others);
  }

  private List<Span> places(String words) {
    String text = line.path("text").asText();
    List<Span> places = new ArrayList<>();
    int at = words.isEmpty() ? -1 : text.indexOf(words);
    while (at >= 0) {
      places.add(new Span(at, at + words.length()));
      at = text.indexOf(words, at + 1);
    }
    return places;
  }

  private static Tie tie(JsonNode relation) throws BrokenGold {
    String type = relation.path("type").asText();
    Optional<RelationGroup> group = RelationGroup.ofLabel(type);
    if (group.isEmpty()) {
      throw new BrokenGold("a relation of no known type: \"" + type + "\"");
    }
    return new Tie(group.get(), name(relation, "subject"), name(relation, "object"), true);
  }
}
