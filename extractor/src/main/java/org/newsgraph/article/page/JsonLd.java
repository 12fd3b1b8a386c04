package org.newsgraph.article.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page says of its article in JSON-LD, in the words of schema.org.
 *
 * <p>Read as plain JSON: no context is fetched, so only terms without a prefix are known. A block
 * that is no JSON is passed by, as browsers do.
 */
final class JsonLd {

  private static final int LONGEST_BLOCK = 2_000_000;
  private static final int MOST_NODES = 20_000;
  private static final Pattern ARTICLE = Pattern.compile("(.*Article|.*Posting|Report|Review)");
  private static final Pattern PAGE = Pattern.compile("(Web|Item|About|FAQ|Medical\\w*)Page");

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .build();

  static {
    JSON.getFactory()
        .setStreamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(100).build());
  }

  private final List<JsonNode> nodes = new ArrayList<>();
  private final Map<String, JsonNode> byId = new HashMap<>();

  private JsonLd() {}

  /** What all JSON-LD of a page says. */
  static JsonLd of(Document page) {
    JsonLd found = new JsonLd();
    for (Element script : page.select("script[type=application/ld+json]")) {
      if (script.data().length() <= LONGEST_BLOCK) {
        parsed(script.data()).ifPresent(found::add);
      }
    }
    return found;
  }

  private static Optional<JsonNode> parsed(String json) {
    try {
      return Optional.ofNullable(JSON.readTree(json));
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
  }

  private void add(JsonNode root) {
    Deque<JsonNode> open = new ArrayDeque<>(List.of(root));
    while (!open.isEmpty() && nodes.size() < MOST_NODES) {
      JsonNode node = open.removeFirst();
      if (node.isObject()) {
        nodes.add(node);
        if (node.size() > 1 && node.path("@id").isTextual()) {
          byId.putIfAbsent(node.path("@id").textValue(), node);
        }
      }
      node.forEach(child -> addContainer(child, open));
    }
  }

  private static void addContainer(JsonNode child, Deque<JsonNode> open) {
    if (child.isContainerNode()) {
      open.addLast(child);
    }
  }

  /** The first text under a key of the article, else of the page that holds it. */
  Optional<String> text(String key) {
    return texts(key).stream().findFirst();
  }

  /** All texts under a key of the article, names of things included. */
  List<String> texts(String key) {
    List<String> ofArticle = texts(key, ARTICLE);
    return ofArticle.isEmpty() ? texts(key, PAGE) : ofArticle;
  }

  /** The things in the list under a key, of the first thing that has such a list. */
  List<JsonNode> items(String key) {
    List<JsonNode> items = new ArrayList<>();
    nodes.stream()
        .map(node -> node.path(key))
        .filter(JsonNode::isArray)
        .findFirst()
        .ifPresent(list -> list.forEach(items::add));
    return items;
  }

  private List<String> texts(String key, Pattern type) {
    return nodes.stream()
        .filter(node -> isA(node, type) && node.has(key))
        .map(node -> values(node.path(key)))
        .filter(values -> !values.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private List<String> values(JsonNode value) {
    if (value.isArray()) {
      List<String> all = new ArrayList<>();
      value.forEach(item -> all.addAll(values(item)));
      return all.stream().distinct().collect(Collectors.toList());
    }
    return name(value).map(List::of).orElse(List.of());
  }

  private Optional<String> name(JsonNode value) {
    JsonNode thing = value.isObject() ? referred(value) : value;
    JsonNode name = thing.isObject() ? thing.path(thing.has("name") ? "name" : "@id") : thing;
    return name.isValueNode() && !name.isNull() && !name.isBoolean()
        ? PageValue.of(name.asText())
        : Optional.empty();
  }

  private JsonNode referred(JsonNode value) {
    return value.has("name") ? value : byId.getOrDefault(value.path("@id").asText(), value);
  }

  private static boolean isA(JsonNode node, Pattern type) {
    JsonNode types = node.path("@type");
    if (types.isArray()) {
      for (JsonNode one : types) {
        if (type.matcher(local(one)).matches()) {
          return true;
        }
      }
    }
    return type.matcher(local(types)).matches();
  }

  private static String local(JsonNode type) {
    return type.asText("").replaceFirst("^(?i:https?://schema\\.org/|schema:)", "");
  }
}
