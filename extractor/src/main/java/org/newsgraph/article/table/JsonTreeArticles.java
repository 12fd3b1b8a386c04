package org.newsgraph.article.table;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.newsgraph.article.ArticleReader;
import org.newsgraph.article.JsonArticle;
import org.newsgraph.article.JsonLinesArticles;
import org.newsgraph.article.NamedStream;
import org.newsgraph.article.Reading;
import org.newsgraph.article.StreamedReadings;
import org.newsgraph.notice.Notice;
import org.newsgraph.notice.NoticeKind;

/**
 * Reads JSON that is one value: a list of articles, an object with such a list, or one article.
 *
 * <p>A list is read item by item, so it may be as long as it likes.
 */
public final class JsonTreeArticles implements ArticleReader {

  /** Behind an item stands the next one, which is no fault here. */
  private static final ObjectReader JSON =
      JsonLinesArticles.json()
          .readerFor(JsonNode.class)
          .without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private final Fields fields;

  /**
   * Reads JSON.
   *
   * @param fields which keys hold what, and where the list of articles is
   */
  public JsonTreeArticles(Fields fields) {
    this.fields = fields;
  }

  @Override
  public Stream<Reading> read(NamedStream stream) {
    return StreamedReadings.of(stream, in -> new Items(stream, in));
  }

  private final class Items implements StreamedReadings.Source {

    private final NamedStream stream;
    private final JsonParser parser;
    private final Deque<JsonNode> single = new ArrayDeque<>();
    private boolean begun;
    private boolean ended;
    private int number;

    Items(NamedStream stream, InputStream in) throws IOException {
      this.stream = stream;
      this.parser = JSON.getFactory().createParser(in);
    }

    @Override
    public Optional<Reading> next() throws IOException {
      try {
        if (!begun) {
          begun = true;
          begin();
        }
        return item().map(this::reading);
      } catch (JsonProcessingException e) {
        ended = true;
        single.clear();
        return Optional.of(
            StreamedReadings.refused(stream, NoticeKind.INVALID_JSON, e.getOriginalMessage()));
      }
    }

    private void begin() throws IOException {
      JsonToken first = parser.nextToken();
      for (String name : fields.items().isEmpty() ? new String[0] : fields.items().split("\\.")) {
        first = first == JsonToken.START_OBJECT ? within(name) : first;
      }
      ended = first != JsonToken.START_ARRAY;
      if (first == JsonToken.START_OBJECT) {
        addAll(JSON.<JsonNode>readTree(parser));
      }
    }

    /** Moves to the value under a name; to the end of the object if it has none such. */
    private JsonToken within(String name) throws IOException {
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        boolean found = parser.currentName().equals(name);
        JsonToken value = parser.nextToken();
        if (found) {
          return value;
        }
        parser.skipChildren();
      }
      return JsonToken.END_OBJECT;
    }

    /** An object is an article, or holds a list of them. */
    private void addAll(JsonNode object) {
      boolean isArticle = fields.article(object).path("text").isTextual();
      List<JsonNode> list = isArticle ? List.of() : Lists.first(object).orElse(List.of(object));
      single.addAll(isArticle ? List.of(object) : list);
    }

    private Optional<JsonNode> item() throws IOException {
      if (!single.isEmpty()) {
        return Optional.of(single.removeFirst());
      }
      if (ended || parser.nextToken() == JsonToken.END_ARRAY || parser.currentToken() == null) {
        ended = true;
        return Optional.empty();
      }
      return Optional.of(JSON.<JsonNode>readTree(parser));
    }

    private Reading reading(JsonNode item) {
      String place = "item " + ++number;
      return item.isObject()
          ? JsonArticle.read(fields.article(item), stream, place)
          : Reading.refused(
              stream.name() + ", " + place,
              new Notice(NoticeKind.NOT_AN_OBJECT, stream.name(), place, item.toString()));
    }

    @Override
    public void close() throws IOException {
      parser.close();
    }
  }

  /** Finds the list of objects in an object. */
  private static final class Lists {

    private static final int DEEPEST = 4;

    private Lists() {}

    static Optional<List<JsonNode>> first(JsonNode object) {
      Deque<JsonNode> level = new ArrayDeque<>(List.of(object));
      for (int depth = 0; depth < DEEPEST; depth++) {
        Deque<JsonNode> below = new ArrayDeque<>();
        for (JsonNode node : level) {
          for (JsonNode child : node) {
            if (child.isArray() && child.size() > 0 && child.get(0).isObject()) {
              return Optional.of(items(child));
            }
            if (child.isObject()) {
              below.add(child);
            }
          }
        }
        level = below;
      }
      return Optional.empty();
    }

    private static List<JsonNode> items(JsonNode array) {
      List<JsonNode> items = new ArrayList<>();
      array.forEach(items::add);
      return items;
    }
  }
}
