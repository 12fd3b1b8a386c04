package org.newsgraph.collection;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.newsgraph.ArticleResult;
import org.newsgraph.article.Article;
import org.newsgraph.merging.Merges;
import org.newsgraph.notice.Notice;
import org.newsgraph.rdf.Iris;

/**
 * Writes what was read as lines of JSON with offsets into the text.
 *
 * <p>Offsets are Unicode code points, end exclusive.
 */
public record Standoff(Iris iris) {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** The line of one article, without its end. */
  public String line(ArticleResult article) {
    ObjectNode line = JsonNodeFactory.instance.objectNode();
    line.put("id", article.id()).put("source", article.source());
    article.article().flatMap(read -> read.metadata().url()).ifPresent(url -> line.put("url", url));
    line.put("text", article.article().map(Article::text).orElse(""));
    ArrayNode names = line.putArray("names");
    ArrayNode mentions = line.putArray("mentions");
    ArrayNode quotations = line.putArray("quotations");
    ArrayNode relations = line.putArray("relations");
    ArrayNode candidates = line.putArray("relationCandidates");
    ArrayNode posts = line.putArray("posts");
    article
        .findings()
        .ifPresent(
            findings -> {
              Annotations annotations = new Annotations(iris, findings);
              names.addAll(annotations.names());
              mentions.addAll(annotations.mentions());
              quotations.addAll(annotations.quotations());
              BelongingAnnotations belonging = new BelongingAnnotations(iris, findings);
              relations.addAll(belonging.relations());
              candidates.addAll(belonging.relationCandidates());
              posts.addAll(belonging.posts());
            });
    if (!article.notices().isEmpty()) {
      ArrayNode notices = line.putArray("notices");
      article.notices().stream().map(Notice::line).forEach(notices::add);
    }
    return line.toString();
  }

  /** The line with every entity named as what it was merged into, and linked as people say. */
  String merged(String line, SaidLinks said) {
    if (said.isEmpty()) {
      return line;
    }
    try {
      ObjectNode json = (ObjectNode) JSON.readTree(line);
      json.get("names").forEach(name -> correct((ObjectNode) name, said));
      for (String list : List.of("names", "mentions", "quotations", "posts")) {
        json.get(list).forEach(annotation -> merge((ObjectNode) annotation, said.merges()));
      }
      return json.toString();
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("Not a line that was written here", e);
    }
  }

  private void correct(ObjectNode name, SaidLinks said) {
    if (name.has("entity")) {
      said.correct(name, path(name.get("entity")));
    }
  }

  private void merge(ObjectNode annotation, Merges merges) {
    for (String name : List.of("entity", "speaker", "person", "organization")) {
      if (annotation.has(name)) {
        annotation.put(name, merged(annotation.get(name), merges));
      }
    }
    for (String name : List.of("about", "statements")) {
      if (annotation.get(name) instanceof ArrayNode values) {
        for (int i = 0; i < values.size(); i++) {
          values.set(i, merged(values.get(i), merges));
        }
      }
    }
  }

  private String merged(JsonNode entity, Merges merges) {
    return iris.entity(merges.of(path(entity)));
  }

  private String path(JsonNode entity) {
    return iris.path(entity.asText()).orElseThrow();
  }
}
