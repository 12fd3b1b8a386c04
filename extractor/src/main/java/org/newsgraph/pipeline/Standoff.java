package org.newsgraph.pipeline;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.newsgraph.notice.Notice;
import org.newsgraph.rdf.Iris;

/**
 * Writes what was read as lines of JSON with offsets into the text.
 *
 * <p>Offsets are Unicode code points, end exclusive.
 */
public record Standoff(Iris iris) {

  /** The line of one article, without its end. */
  public String line(ReadArticle article) {
    ObjectNode line = JsonNodeFactory.instance.objectNode();
    line.put("id", article.id());
    line.put("text", article.yield().map(y -> y.assertions().article().text()).orElse(""));
    ArrayNode names = line.putArray("names");
    ArrayNode mentions = line.putArray("mentions");
    ArrayNode quotations = line.putArray("quotations");
    ArrayNode relations = line.putArray("relations");
    article
        .yield()
        .map(yield -> new Annotations(iris, yield))
        .ifPresent(
            annotations -> {
              names.addAll(annotations.names());
              mentions.addAll(annotations.mentions());
              quotations.addAll(annotations.quotations());
              relations.addAll(annotations.relations());
            });
    if (!article.notices().isEmpty()) {
      ArrayNode notices = line.putArray("notices");
      article.notices().stream().map(Notice::line).forEach(notices::add);
    }
    return line.toString();
  }
}
