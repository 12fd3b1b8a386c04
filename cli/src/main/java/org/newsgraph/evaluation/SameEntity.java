package org.newsgraph.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.newsgraph.collection.Annotating;
import org.newsgraph.collection.Watch;
import org.newsgraph.evaluation.Evaluation.Outcome;
import org.newsgraph.evaluation.Figures.Figure;

/**
 * Measures whether mentions in different articles are found to be one entity.
 *
 * <p>All articles are annotated together. A mention is the entity of the name that overlaps it
 * most: their words have a Jaccard index of at least .34. What is counted is pairs of mentions.
 */
public final class SameEntity {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Annotating annotating;

  public SameEntity(Annotating annotating) {
    this.annotating = annotating;
  }

  /**
   * Compares; throws only when the file cannot be read at all.
   *
   * @param watch told of the faults of the program
   */
  public Outcome compare(Path path, Watch watch) throws IOException {
    GoldFile<GoldMention> file = GoldFile.read(path, GoldMention::ofLine);
    Map<String, JsonNode> byText = annotations(path, watch);
    List<LinkedMention> mentions = new ArrayList<>();
    for (int i = 0; i < file.articles().size(); i++) {
      GoldArticle<GoldMention> gold = file.articles().get(i);
      JsonNode line = byText.getOrDefault(gold.article().text(), MissingNode.getInstance());
      mentions.addAll(LinkedMention.of(i, gold, line));
    }
    Figures figures = new Figures(figures(mentions), List.of());
    return new Outcome(figures, file.articles().size(), file.broken(), file.notices());
  }

  private Map<String, JsonNode> annotations(Path path, Watch watch) {
    Map<String, JsonNode> byText = new HashMap<>();
    annotating.annotate(
        List.of(path.toString()),
        watch,
        line -> {
          JsonNode json = json(line);
          byText.put(json.path("text").asText(), json);
        });
    return byText;
  }

  private static JsonNode json(String line) {
    try {
      return JSON.readTree(line);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("Not a line of annotations", e);
    }
  }

  static List<Figure> figures(List<LinkedMention> mentions) {
    TreeSet<String> types = new TreeSet<>();
    mentions.forEach(mention -> types.add(mention.gold().type()));
    return Stream.concat(
            figures("all", mentions), types.stream().flatMap(type -> figures(type, mentions)))
        .toList();
  }

  private static Stream<Figure> figures(String of, List<LinkedMention> all) {
    List<LinkedMention> mentions =
        all.stream().filter(m -> of.equals("all") || m.gold().type().equals(of)).toList();
    return Stream.of(
        new Figure(of, "pairs", pairs(mentions)), new Figure(of, "mentions", mentions(mentions)));
  }

  private static Score pairs(List<LinkedMention> mentions) {
    List<LinkedMention> found = mentions.stream().filter(m -> m.entity().isPresent()).toList();
    int right = pairs(found, m -> List.of(m.gold().chain(), m.entity().orElseThrow()));
    return new Score(
        pairs(mentions, m -> m.gold().chain()),
        right,
        pairs(found, m -> m.entity().orElseThrow()),
        right);
  }

  /** How many pairs from different articles have the same of something. */
  private static int pairs(List<LinkedMention> mentions, Function<LinkedMention, Object> same) {
    Map<Object, Map<Integer, Integer>> counts = new HashMap<>();
    mentions.forEach(
        mention ->
            counts
                .computeIfAbsent(same.apply(mention), key -> new HashMap<>())
                .merge(mention.article(), 1, Integer::sum));
    return counts.values().stream().mapToInt(SameEntity::acrossArticles).sum();
  }

  private static int acrossArticles(Map<Integer, Integer> byArticle) {
    int all = byArticle.values().stream().mapToInt(count -> count).sum();
    int within = byArticle.values().stream().mapToInt(count -> count * count).sum();
    return (all * all - within) / 2;
  }

  /** How many of the mentions overlap a name at all. */
  private static Score mentions(List<LinkedMention> mentions) {
    int found = (int) mentions.stream().filter(m -> m.entity().isPresent()).count();
    return new Score(mentions.size(), found, found, found);
  }
}
