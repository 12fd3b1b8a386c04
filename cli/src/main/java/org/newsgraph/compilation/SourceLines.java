package org.newsgraph.compilation;

import java.io.IOException;
import java.util.Optional;
import org.newsgraph.article.ArticleText;
import org.newsgraph.article.BoundedLines;
import org.newsgraph.article.BoundedLines.Line;
import org.newsgraph.article.PackedFile;
import org.newsgraph.gazetteer.EntrySource;
import org.newsgraph.gazetteer.Intake;
import org.newsgraph.gazetteer.Intake.Place;
import org.newsgraph.notice.Notice;
import org.newsgraph.notice.NoticeKind;

/** A source that is read line by line. */
record SourceLines(PackedFile file, LineReader reader) implements EntrySource {

  /** The longest items of Wikidata have some 10 million bytes. */
  private static final int LONGEST_LINE = 50_000_000;

  @Override
  public void read(Intake intake) throws IOException {
    try (BoundedLines lines = new BoundedLines(file.open(), LONGEST_LINE)) {
      Optional<Line> line = next(lines, intake);
      while (line.isPresent()) {
        read(line.get(), intake);
        line = next(lines, intake);
      }
    }
  }

  private void read(Line line, Intake intake) throws IOException {
    Place place = new Place(file.name(), "line " + line.number());
    if (line.bytes().isEmpty()) {
      intake.notice(RowIntake.notice(NoticeKind.TOO_LONG, place, "a longer line"));
      return;
    }
    byte[] bytes = line.bytes().get();
    Optional<Notice> fault = ArticleText.fault(bytes, place.source(), place.place());
    if (fault.isPresent()) {
      intake.notice(fault.get());
    } else {
      String text = ArticleText.decode(bytes);
      boolean returns = text.endsWith("\r");
      reader.read(returns ? text.substring(0, text.length() - 1) : text, place, intake);
    }
  }

  /** A packed file may be broken in the middle; what came before it holds. */
  private Optional<Line> next(BoundedLines lines, Intake intake) {
    try {
      return lines.next();
    } catch (IOException e) {
      Place place = new Place(file.name(), "");
      intake.notice(
          RowIntake.notice(NoticeKind.UNREADABLE_FILE, place, String.valueOf(e.getMessage())));
      return Optional.empty();
    }
  }
}
