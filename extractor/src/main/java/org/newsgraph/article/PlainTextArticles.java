package org.newsgraph.article;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.newsgraph.notice.Notice;
import org.newsgraph.notice.NoticeKind;

/** Reads plain text: the whole stream is one article. */
public final class PlainTextArticles implements ArticleReader {

  private static final int LONGEST_BYTES = 4 * ArticleText.LONGEST;
  private static final int LONGEST_HEADLINE = 160;

  @Override
  public Stream<Reading> read(NamedStream stream) {
    return Stream.of(article(stream));
  }

  private static Reading article(NamedStream stream) {
    try (InputStream in = stream.content().open()) {
      return article(stream, in.readNBytes(LONGEST_BYTES + 1));
    } catch (IOException e) {
      return refused(stream, NoticeKind.UNREADABLE_FILE, String.valueOf(e.getMessage()));
    }
  }

  private static Reading article(NamedStream stream, byte[] bytes) {
    Optional<Notice> fault = ArticleText.fault(bytes, stream.name(), "");
    if (bytes.length > LONGEST_BYTES) {
      return refused(stream, NoticeKind.TOO_LONG, "more than " + LONGEST_BYTES + " bytes");
    }
    if (fault.isPresent()) {
      return Reading.refused(stream.name(), fault.get());
    }
    String text = ArticleText.decode(bytes);
    if (text.isBlank()) {
      return refused(stream, NoticeKind.EMPTY, "nothing");
    }
    if (text.length() > ArticleText.LONGEST) {
      return refused(stream, NoticeKind.TOO_LONG, text.length() + " characters");
    }
    Metadata known = stream.defaults();
    Metadata metadata =
        known.headline().isPresent()
            ? known
            : headline(text).map(known::withHeadline).orElse(known);
    return new Reading(
        known.id().or(known::url).orElse(stream.name()),
        Optional.of(new Article(text, metadata)),
        List.of());
  }

  private static Reading refused(NamedStream stream, NoticeKind kind, String found) {
    return Reading.refused(stream.name(), new Notice(kind, stream.name(), "", found));
  }

  /** The first line, if it stands alone, is short and does not end like a sentence of the text. */
  private static Optional<String> headline(String text) {
    List<String> lines = text.strip().lines().limit(2).map(String::strip).toList();
    String first = lines.get(0);
    boolean alone = lines.size() > 1 && lines.get(1).isEmpty();
    boolean ends = first.endsWith(".") && !first.endsWith("..") || first.endsWith(",");
    return alone && first.length() <= LONGEST_HEADLINE && !ends
        ? Optional.of(first)
        : Optional.empty();
  }
}
