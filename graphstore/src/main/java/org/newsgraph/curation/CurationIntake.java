package org.newsgraph.curation;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.newsgraph.notice.Notice;
import org.newsgraph.notice.NoticeKind;
import org.newsgraph.rdf.Iris;

/** Takes the lines of one file; what is no line of curation becomes a notice. */
final class CurationIntake {

  private static final int MOST_LINES = 1_000_000;

  private final String file;
  private final CurationNames names;
  private final Consumer<Notice> notices;
  private final List<CuratedLine> lines = new ArrayList<>();

  CurationIntake(String file, Iris iris, Consumer<Notice> notices) {
    this.file = file;
    this.names = new CurationNames(iris);
    this.notices = notices;
  }

  /** What stands in a line, as text; the article and the source may be empty. */
  record Said(String entity, String relation, String target, String article, String source) {
    String told() {
      return entity + " " + relation + " " + target + (article.isEmpty() ? "" : " in " + article);
    }
  }

  void take(Said said, long line) throws IOException {
    Optional<CuratedLine> taken = line(said, line);
    taken.ifPresentOrElse(lines::add, () -> refuse(said.told(), line));
    if (lines.size() > MOST_LINES) {
      throw new IOException(
          "%s: expected at most %,d lines of curation; nothing was applied, split the file"
              .formatted(file, MOST_LINES));
    }
  }

  void refuse(String found, long line) {
    notice(NoticeKind.NO_CURATION, found, line);
  }

  void notice(NoticeKind kind, String found, long line) {
    notices.accept(new Notice(kind, file, line > 0 ? "line " + line : "", found));
  }

  void notice(Notice notice) {
    notices.accept(notice);
  }

  String file() {
    return file;
  }

  List<CuratedLine> lines() {
    return lines;
  }

  boolean isRelation(String text) {
    return names.verdict(text).isPresent();
  }

  private Optional<CuratedLine> line(Said said, long line) {
    Optional<Verdict> verdict = names.verdict(said.relation());
    Optional<String> one = names.name(said.entity());
    Optional<String> other = names.name(said.target());
    if (verdict.isEmpty() || one.isEmpty() || other.isEmpty()) {
      return Optional.empty();
    }
    boolean turned = !CuratedLine.isPath(one.get());
    String target = turned ? one.get() : other.get();
    String name = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
    Origin origin = new Origin(name, line, said.source());
    return inArticle(turned ? other.get() : one.get(), said.article())
        .filter(entity -> CuratedLine.isSound(entity, verdict.get(), target))
        .map(entity -> new CuratedLine(entity, verdict.get(), target, origin));
  }

  private Optional<String> inArticle(String entity, String article) {
    return article.isEmpty()
        ? Optional.of(entity)
        : SplitName.of(entity, names.article(article)).map(SplitName::path);
  }
}
