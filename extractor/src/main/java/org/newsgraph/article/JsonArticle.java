package org.newsgraph.article;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.newsgraph.notice.Notice;
import org.newsgraph.notice.NoticeKind;

/** One JSON object read as an article, or as metadata. */
public final class JsonArticle {

  private static final int LONGEST_VALUE = 10_000;

  private final NamedStream stream;
  private final String place;
  private final List<Notice> notices = new ArrayList<>();

  JsonArticle(NamedStream stream, String place) {
    this.stream = stream;
    this.place = place;
  }

  /**
   * The article in this JSON value, or why it is none.
   *
   * @param place where in the stream the value stands, such as {@code line 3}
   */
  public static Reading read(JsonNode json, NamedStream stream, String place) {
    return new JsonArticle(stream, place).reading(json);
  }

  /** The article in this JSON value, or why it is none. */
  Reading reading(JsonNode json) {
    if (!json.isObject()) {
      return refused(fallbackId(), NoticeKind.NOT_AN_OBJECT, describe(json));
    }
    Metadata metadata = metadata(json).orElse(stream.defaults());
    String id = metadata.id().or(metadata::url).orElse(fallbackId());
    JsonNode text = json.path("text");
    if (!text.isTextual()) {
      String found = text.isMissingNode() ? "no key \"text\"" : describe(text);
      return refused(id, NoticeKind.NO_TEXT, found);
    }
    if (text.textValue().isBlank()) {
      return refused(id, NoticeKind.EMPTY, "an empty text");
    }
    if (text.textValue().length() > ArticleText.LONGEST) {
      return refused(id, NoticeKind.TOO_LONG, text.textValue().length() + " characters");
    }
    return new Reading(id, Optional.of(new Article(sound(text.textValue()), metadata)), notices);
  }

  /** What no text can hold is replaced, one for one, so that the data agree everywhere. */
  private String sound(String text) {
    String sound = ArticleText.sound(text);
    if (!sound.equals(text)) {
      String at = place.isEmpty() ? "key \"text\"" : place + ", key \"text\"";
      String found = "half of a surrogate pair or a control character, replaced by U+FFFD";
      notices.add(new Notice(NoticeKind.UNREADABLE_VALUE, stream.name(), at, found));
    }
    return sound;
  }

  /** What the object says beside its text. */
  Metadata metadata(JsonNode json) {
    return new Metadata(
        value(json, "url"),
        value(json, "id"),
        value(json, "headline"),
        date(json, "datePublished"),
        date(json, "dateModified"),
        value(json, "publisher"),
        value(json, "author"),
        value(json, "inLanguage"),
        value(json, "dateline"));
  }

  /** What was left out while reading. */
  List<Notice> notices() {
    return notices;
  }

  /**
   * A string, the first of several, or the name of an object such as {@code {"name": "The
   * Gazette"}}.
   */
  private Optional<String> value(JsonNode json, String key) {
    JsonNode node = json.path(key);
    JsonNode first = node.isArray() && node.size() > 0 ? node.get(0) : node;
    JsonNode value = first.isObject() ? first.path("name") : first;
    if (value.isMissingNode() || value.isNull()) {
      return Optional.empty();
    }
    boolean readable = value.isTextual() || value.isNumber();
    if (!readable || value.asText().length() > LONGEST_VALUE) {
      return leftOut(key, describe(value));
    }
    return Optional.of(value.asText().strip()).filter(text -> !text.isEmpty());
  }

  private Optional<PublicationDate> date(JsonNode json, String key) {
    Optional<String> text = value(json, key);
    Optional<PublicationDate> date = text.flatMap(PublicationDate::parse);
    return text.isPresent() && date.isEmpty() ? leftOut(key, text.get()) : date;
  }

  private <T> Optional<T> leftOut(String key, String found) {
    String at = place.isEmpty() ? "key \"" + key + "\"" : place + ", key \"" + key + "\"";
    notices.add(new Notice(NoticeKind.UNREADABLE_VALUE, stream.name(), at, found));
    return Optional.empty();
  }

  private Reading refused(String id, NoticeKind kind, String found) {
    notices.add(new Notice(kind, stream.name(), place, found));
    return new Reading(id, Optional.empty(), notices);
  }

  private String fallbackId() {
    return place.isEmpty() ? stream.name() : stream.name() + ", " + place;
  }

  private static String describe(JsonNode json) {
    return json.isContainerNode()
        ? "an " + json.getNodeType().name().toLowerCase(Locale.ROOT)
        : "the value " + json;
  }
}
