package org.newsgraph.article;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.newsgraph.notice.Notice;
import org.newsgraph.notice.NoticeKind;

/**
 * Finds the articles of files and folders, each file read by the reader that its content asks for.
 *
 * <p>Folders are walked in the order of their names; hidden files and {@code .meta.json} files are
 * no articles. The name {@code -} is standard input.
 */
public final class ArticleFiles {

  private static final String STANDARD_INPUT = "-";
  private static final String METADATA_ENDING = ".meta.json";
  private static final int PROBE_LENGTH = 4096;

  private final ArticleReader text = new PlainTextArticles();
  private final ArticleReader jsonLines = new JsonLinesArticles();
  private final Metadata defaults;

  /**
   * Finds articles.
   *
   * @param defaults what holds for articles that do not say it themselves
   */
  public ArticleFiles(Metadata defaults) {
    this.defaults = defaults;
  }

  /** The articles of one file, one folder or standard input; close the stream after use. */
  public Stream<Reading> read(String name) {
    if (name.equals(STANDARD_INPUT)) {
      return read(name, standardInput(), defaults, List.of());
    }
    Path path = Path.of(name);
    if (!Files.exists(path)) {
      return Stream.of(unreadable(name, "no such file or folder"));
    }
    return Files.isDirectory(path) ? files(path).flatMap(this::file) : file(path);
  }

  private Stream<Path> files(Path folder) {
    try (Stream<Path> walk = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
      return walk
          .filter(file -> Files.isRegularFile(file) && isArticle(folder.relativize(file)))
          .sorted()
          .toList()
          .stream();
    } catch (IOException | UncheckedIOException e) {
      throw new IllegalArgumentException(
          "The folder " + folder + " cannot be read: " + e.getMessage(), e);
    }
  }

  private static boolean isArticle(Path file) {
    for (Path part : file) {
      if (part.toString().startsWith(".")) {
        return false;
      }
    }
    return !file.toString().endsWith(METADATA_ENDING);
  }

  private Stream<Reading> file(Path file) {
    List<Notice> notices = new ArrayList<>();
    Metadata known = beside(file, notices).orElse(defaults);
    return read(file.toString(), () -> Files.newInputStream(file), known, notices);
  }

  /** What the file of the same name ending in .meta.json says. */
  private Metadata beside(Path file, List<Notice> notices) {
    String name = file.getFileName().toString();
    int dot = name.lastIndexOf('.');
    Path beside = file.resolveSibling((dot > 0 ? name.substring(0, dot) : name) + METADATA_ENDING);
    if (!Files.isRegularFile(beside)) {
      return Metadata.NONE;
    }
    JsonArticle article =
        new JsonArticle(
            new NamedStream(beside.toString(), InputStream::nullInputStream, Metadata.NONE), "");
    try {
      JsonNode json = JsonLinesArticles.JSON.readTree(Files.readString(beside));
      Metadata metadata = article.metadata(json);
      notices.addAll(article.notices());
      return metadata;
    } catch (JsonProcessingException e) {
      notices.add(
          new Notice(NoticeKind.INVALID_JSON, beside.toString(), "", e.getOriginalMessage()));
    } catch (IOException e) {
      notices.add(
          new Notice(
              NoticeKind.UNREADABLE_FILE, beside.toString(), "", String.valueOf(e.getMessage())));
    }
    return Metadata.NONE;
  }

  private Stream<Reading> read(
      String name, NamedStream.Opening content, Metadata known, List<Notice> notices) {
    try (InputStream in = content.open()) {
      byte[] probe = in.readNBytes(PROBE_LENGTH);
      NamedStream stream = new NamedStream(name, content, known);
      ArticleReader reader = isJson(name, probe) ? jsonLines : text;
      return withNotices(reader.read(stream), notices);
    } catch (IOException e) {
      return Stream.of(unreadable(name, String.valueOf(e.getMessage())));
    }
  }

  private static Stream<Reading> withNotices(Stream<Reading> readings, List<Notice> notices) {
    return notices.isEmpty()
        ? readings
        : readings.map(
            reading -> {
              List<Notice> all = new ArrayList<>(notices);
              all.addAll(reading.notices());
              return new Reading(reading.id(), reading.article(), all);
            });
  }

  /** JSON begins with a brace; a file that is named so is held to it, whatever it begins with. */
  private static boolean isJson(String name, byte[] probe) {
    String lower = name.toLowerCase(Locale.ROOT);
    boolean named =
        lower.endsWith(".jsonl") || lower.endsWith(".ndjson") || lower.endsWith(".json");
    return named || firstInk(probe) == '{';
  }

  private static char firstInk(byte[] probe) {
    String start = ArticleText.decode(probe).stripLeading();
    return start.isEmpty() ? ' ' : start.charAt(0);
  }

  private static Reading unreadable(String name, String found) {
    return Reading.refused(name, new Notice(NoticeKind.UNREADABLE_FILE, name, "", found));
  }

  /** Standard input cannot be opened twice: what was read to tell its format is put back. */
  private static NamedStream.Opening standardInput() {
    BufferedInputStream in = new BufferedInputStream(System.in, 4 * PROBE_LENGTH);
    in.mark(2 * PROBE_LENGTH);
    return () -> {
      in.reset();
      return new FilterInputStream(in) {
        @Override
        public void close() {
          // Standard input belongs to the process.
        }
      };
    };
  }
}
