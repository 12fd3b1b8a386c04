package org.newsgraph.evaluation;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.newsgraph.article.Article;
import org.newsgraph.article.JsonLinesArticles;
import org.newsgraph.article.Metadata;
import org.newsgraph.article.NamedStream;
import org.newsgraph.article.Reading;
import org.newsgraph.notice.Notice;
import org.newsgraph.notice.NoticeKind;

/** Articles with the right answers, as JSON Lines; a line that is broken is told and left out. */
final class GoldFile<T> {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final String name;
  private final GoldReader<T> reader;
  private final List<GoldArticle<T>> articles = new ArrayList<>();
  private final List<Notice> notices = new ArrayList<>();
  private int broken;

  private GoldFile(String name, GoldReader<T> reader) {
    this.name = name;
    this.reader = reader;
  }

  /** The articles of a file and the answers that are asked for. */
  static <T> GoldFile<T> read(Path path, GoldReader<T> reader) throws IOException {
    GoldFile<T> file = new GoldFile<>(path.toString(), reader);
    // Each byte as one character, so that a line in another encoding is broken, and only that line.
    String bytes = Files.readString(path, StandardCharsets.ISO_8859_1);
    String[] lines = bytes.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      if (!lines[i].isBlank()) {
        file.add("line " + (i + 1), lines[i].getBytes(StandardCharsets.ISO_8859_1));
      }
    }
    return file;
  }

  List<GoldArticle<T>> articles() {
    return articles;
  }

  List<Notice> notices() {
    return notices;
  }

  /** How many lines were left out. */
  int broken() {
    return broken;
  }

  private void add(String place, byte[] line) throws IOException {
    Reading reading = reading(line);
    reading.notices().stream()
        .map(notice -> new Notice(notice.kind(), name, place, notice.found()))
        .forEach(notices::add);
    if (reading.article().isEmpty()) {
      broken++;
      return;
    }
    Article article = reading.article().get();
    try {
      GoldText text = GoldText.of(article.text());
      articles.add(new GoldArticle<>(article, reader.gold(JSON.readTree(line), text)));
    } catch (BrokenGold e) {
      broken++;
      notices.add(new Notice(NoticeKind.UNREADABLE_VALUE, name, place, e.getMessage()));
    }
  }

  private Reading reading(byte[] line) {
    NamedStream stream = new NamedStream(name, () -> new ByteArrayInputStream(line), Metadata.NONE);
    try (Stream<Reading> readings = new JsonLinesArticles().read(stream)) {
      return readings.findFirst().orElseThrow();
    }
  }
}
