package org.newsgraph.article;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.newsgraph.notice.Notice;
import org.newsgraph.notice.NoticeKind;

/**
 * What the file of the same name ending in {@code .meta.json} says of an article.
 *
 * @param fault why the article must be refused: read without its metadata, it would be another one
 */
record MetadataBeside(Metadata metadata, Optional<Notice> fault) {

  /** The metadata beside a file; none if there is no such file. */
  static MetadataBeside of(Path file) {
    String name = file.getFileName().toString();
    int dot = name.lastIndexOf('.');
    Path beside = file.resolveSibling((dot > 0 ? name.substring(0, dot) : name) + ".meta.json");
    return Files.isRegularFile(beside)
        ? read(beside)
        : new MetadataBeside(Metadata.NONE, Optional.empty());
  }

  private static MetadataBeside read(Path beside) {
    try {
      JsonNode json = JsonLinesArticles.JSON.readTree(Files.readString(beside));
      if (!json.isObject()) {
        return faulty(beside, NoticeKind.NOT_AN_OBJECT, "JSON that is no object");
      }
      NamedStream stream =
          new NamedStream(beside.toString(), InputStream::nullInputStream, Metadata.NONE);
      JsonArticle article = new JsonArticle(stream, "");
      Metadata metadata = article.metadata(json);
      return new MetadataBeside(metadata, article.notices().stream().findFirst());
    } catch (JsonProcessingException e) {
      return faulty(beside, NoticeKind.INVALID_JSON, JsonLinesArticles.fault(e));
    } catch (IOException e) {
      return faulty(beside, NoticeKind.UNREADABLE_FILE, String.valueOf(e.getMessage()));
    }
  }

  private static MetadataBeside faulty(Path beside, NoticeKind kind, String found) {
    Notice notice = new Notice(kind, beside.toString(), "", found);
    return new MetadataBeside(Metadata.NONE, Optional.of(notice));
  }
}
