package org.newsgraph.article.table;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.newsgraph.article.LooseDate;
import org.newsgraph.article.page.FragmentText;
import org.newsgraph.lexicon.TableFile;

/**
 * Which columns of a table, or keys of JSON, hold what newsgraph knows by the words of schema.org.
 *
 * @param named what a user says of them: {@code text} to {@code body}; a dot leads into an object
 * @param items the path to the list of articles in JSON; empty for the first list of objects
 */
public record Fields(Map<String, String> named, String items) {

  /** Nothing said: names are recognised as far as they are usual. */
  public static final Fields USUAL = new Fields(Map.of(), "");

  /** The words of schema.org that an article has. */
  public static final List<String> KEYS =
      List.of(
          "text",
          "url",
          "id",
          "headline",
          "datePublished",
          "dateModified",
          "publisher",
          "author",
          "inLanguage",
          "dateline");

  private static final Map<String, List<String>> ALIASES = aliases();
  private static final Pattern MARKUP =
      Pattern.compile("(?i)</?(p|br|div|span|h\\d|a|ul|li|strong|em|b|i)\\b[^>]*>");

  public Fields {
    named = Map.copyOf(named);
  }

  private static Map<String, List<String>> aliases() {
    Map<String, List<String>> aliases = new LinkedHashMap<>();
    for (String[] row : TableFile.rows(Fields.class, "columns.tsv")) {
      aliases.computeIfAbsent(row[0], key -> new ArrayList<>()).add(row[1]);
    }
    return aliases;
  }

  /** Whether some of these columns hold the text of articles. */
  boolean haveText(List<String> columns) {
    ObjectNode row = JsonNodeFactory.instance.objectNode();
    columns.forEach(column -> row.put(column, "x"));
    return !value(row, "text").isMissingNode();
  }

  /** How many of these columns are known. */
  long known(List<String> columns) {
    ObjectNode row = JsonNodeFactory.instance.objectNode();
    columns.forEach(column -> row.put(column, "x"));
    return KEYS.stream().filter(key -> !value(row, key).isMissingNode()).count();
  }

  /** The object under the words of schema.org; values of no object pass unchanged. */
  public JsonNode article(JsonNode json) {
    if (!json.isObject() || named.isEmpty() && json.path("text").isTextual()) {
      return json;
    }
    ObjectNode article = JsonNodeFactory.instance.objectNode();
    for (String key : KEYS) {
      JsonNode value = value(json, key);
      if (!value.isMissingNode() && !value.isNull() && !value.asText("x").isBlank()) {
        article.set(key, plain(key, value));
      }
    }
    return article;
  }

  private static JsonNode plain(String key, JsonNode value) {
    if (key.equals("text") && value.isTextual() && MARKUP.matcher(value.textValue()).find()) {
      return JsonNodeFactory.instance.textNode(FragmentText.of(value.textValue()));
    }
    if (key.startsWith("date") && !key.equals("dateline") && value.isValueNode()) {
      return LooseDate.parse(value.asText())
          .map(date -> (JsonNode) JsonNodeFactory.instance.textNode(date.text()))
          .orElse(value);
    }
    return value;
  }

  private JsonNode value(JsonNode json, String key) {
    if (named.containsKey(key)) {
      return at(json, named.get(key)).orElse(MissingNode.getInstance());
    }
    return at(json, key)
        .or(
            () ->
                ALIASES.getOrDefault(key, List.of()).stream()
                    .flatMap(alias -> at(json, alias).stream())
                    .findFirst())
        .orElse(MissingNode.getInstance());
  }

  /** The value at a path; names agree whatever their case. */
  static Optional<JsonNode> at(JsonNode json, String path) {
    Optional<JsonNode> direct = child(json, path);
    int dot = path.indexOf('.');
    if (direct.isPresent() || dot < 0) {
      return direct;
    }
    return child(json, path.substring(0, dot)).flatMap(inner -> at(inner, path.substring(dot + 1)));
  }

  private static Optional<JsonNode> child(JsonNode json, String name) {
    JsonNode object = json.isArray() && json.size() > 0 ? json.get(0) : json;
    if (object.has(name)) {
      return Optional.of(object.get(name));
    }
    for (Iterator<String> names = object.fieldNames(); names.hasNext(); ) {
      String other = names.next();
      if (other.strip().toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT))) {
        return Optional.of(object.get(other));
      }
    }
    return Optional.empty();
  }
}
