package org.newsgraph.article;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.newsgraph.article.BoundedLines.Line;
import org.newsgraph.notice.Notice;
import org.newsgraph.notice.NoticeKind;

/**
 * Reads JSON Lines: one object a line, its keys the words of schema.org; blank lines are skipped.
 */
public final class JsonLinesArticles implements ArticleReader {

  private static final int LONGEST_LINE = 4 * ArticleText.LONGEST;

  /** JSON with limits on depth and length, and without a source's text in messages. */
  static final ObjectMapper JSON =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxStringLength(LONGEST_LINE)
                          .maxNestingDepth(100)
                          .build())
                  .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private final UnaryOperator<JsonNode> shape;

  /** Reads objects whose keys are the words of schema.org. */
  public JsonLinesArticles() {
    this(UnaryOperator.identity());
  }

  /**
   * Reads objects of another shape.
   *
   * @param shape turns an object into one whose keys are the words of schema.org
   */
  public JsonLinesArticles(UnaryOperator<JsonNode> shape) {
    this.shape = shape;
  }

  /** JSON as it is read here: with limits, and without a source's text in messages. */
  public static ObjectMapper json() {
    return JSON;
  }

  @Override
  public Stream<Reading> read(NamedStream stream) {
    Lines lines;
    try {
      lines = new Lines(stream, new BoundedLines(stream.content().open(), LONGEST_LINE));
    } catch (IOException e) {
      return Stream.of(refused(stream, "", NoticeKind.UNREADABLE_FILE, e.getMessage()));
    }
    return StreamSupport.stream(
            Spliterators.spliteratorUnknownSize(lines, Spliterator.ORDERED | Spliterator.NONNULL),
            false)
        .onClose(lines::close);
  }

  private static Reading refused(NamedStream stream, String place, NoticeKind kind, String found) {
    String id = place.isEmpty() ? stream.name() : stream.name() + ", " + place;
    return Reading.refused(id, new Notice(kind, stream.name(), place, String.valueOf(found)));
  }

  private Reading reading(NamedStream stream, Line line) {
    String place = "line " + line.number();
    if (line.bytes().isEmpty()) {
      String found = "a line of more than " + LONGEST_LINE + " bytes";
      return refused(stream, place, NoticeKind.TOO_LONG, found);
    }
    byte[] bytes = line.bytes().get();
    Optional<Notice> fault = ArticleText.fault(bytes, stream.name(), place);
    if (fault.isPresent()) {
      return Reading.refused(stream.name() + ", " + place, fault.get());
    }
    try {
      JsonNode json = JSON.readTree(ArticleText.decode(bytes));
      return JsonArticle.read(shape.apply(json), stream, place);
    } catch (JsonProcessingException e) {
      return refused(stream, place, NoticeKind.INVALID_JSON, fault(e));
    }
  }

  /** What is wrong and in which column, without Jackson's remarks on itself. */
  static String fault(JsonProcessingException e) {
    String message =
        e.getOriginalMessage()
            .replaceAll("(?s)\\s*\\(?(?:for .*? )?(?:starting )?at \\[Source.*", "");
    return "column %d: %s".formatted(e.getLocation().getColumnNr(), message);
  }

  /** The articles of a stream, line by line. */
  private final class Lines implements Iterator<Reading> {

    private final NamedStream stream;
    private final BoundedLines lines;
    private Optional<Reading> next = Optional.empty();
    private boolean read;
    private boolean empty = true;
    private boolean ended;

    Lines(NamedStream stream, BoundedLines lines) {
      this.stream = stream;
      this.lines = lines;
    }

    @Override
    public boolean hasNext() {
      if (!read) {
        next = ended ? Optional.empty() : advance();
        read = true;
      }
      return next.isPresent();
    }

    @Override
    public Reading next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      read = false;
      return next.orElseThrow();
    }

    private Optional<Reading> advance() {
      try {
        Optional<Line> line = lines.next();
        while (line.filter(this::isBlank).isPresent()) {
          line = lines.next();
        }
        ended = line.isEmpty();
        boolean nothing = ended && empty;
        empty = false;
        return nothing
            ? Optional.of(refused(stream, "", NoticeKind.EMPTY, "nothing"))
            : line.map(found -> reading(stream, found));
      } catch (IOException e) {
        ended = true;
        return Optional.of(refused(stream, "", NoticeKind.UNREADABLE_FILE, e.getMessage()));
      }
    }

    private boolean isBlank(Line line) {
      return line.bytes().isPresent()
          && new String(line.bytes().get(), StandardCharsets.ISO_8859_1).isBlank();
    }

    void close() {
      try {
        lines.close();
      } catch (IOException e) {
        throw new UncheckedIOException("Cannot close " + stream.name(), e);
      }
    }
  }
}
