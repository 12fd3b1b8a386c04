package org.newsgraph.linking;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.newsgraph.article.Article;
import org.newsgraph.article.CodePoints;
import org.newsgraph.article.Metadata;
import org.newsgraph.assertion.Assertions;
import org.newsgraph.key.NodeKey;
import org.newsgraph.language.Chain;
import org.newsgraph.language.Mention;
import org.newsgraph.language.Span;
import org.newsgraph.Pipeline;
import org.newsgraph.key.ArticleKeys;
import org.newsgraph.key.ArticleNodes;

/**
 * An article of which it is known what its names name.
 *
 * @param answers by node, each identifier and how many of the node's mentions have it
 */
record GoldLinks(List<NodeKey> nodes, Map<String, Map<String, Integer>> answers) {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** The articles of a file that gives identifiers of one kind, such as {@code geonames}. */
  static List<GoldLinks> read(Path file, String list, String kind, Pipeline pipeline)
      throws IOException {
    List<GoldLinks> articles = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      articles.add(of(JSON.readTree(line), list, kind, pipeline));
    }
    return articles;
  }

  private static GoldLinks of(JsonNode json, String list, String kind, Pipeline pipeline) {
    Article article = new Article(json.get("text").asText(), Metadata.NONE);
    Assertions assertions = pipeline.read(article);
    CodePoints points = CodePoints.of(article.text());
    Map<Span, String> gold = new HashMap<>();
    for (JsonNode link : json.get(list)) {
      JsonNode span = link.get("span");
      gold.put(
          new Span(points.utf16(span.get(0).asInt()), points.utf16(span.get(1).asInt())),
          kind + ":" + link.get(kind).asText());
    }
    ArticleNodes names = ArticleNodes.of(assertions);
    Map<String, Map<String, Integer>> answers = new HashMap<>();
    for (Chain chain : assertions.chains()) {
      for (Mention mention : chain.mentions()) {
        if (gold.containsKey(mention.span())) {
          answers
              .computeIfAbsent(names.chain(chain.id()), none -> new HashMap<>())
              .merge(gold.get(mention.span()), 1, Integer::sum);
        }
      }
    }
    return new GoldLinks(ArticleKeys.of(assertions), answers);
  }
}
