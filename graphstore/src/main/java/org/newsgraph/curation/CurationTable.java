package org.newsgraph.curation;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.newsgraph.article.ArticleText;
import org.newsgraph.article.BoundedLines;
import org.newsgraph.article.BoundedLines.Line;
import org.newsgraph.article.PackedFile;
import org.newsgraph.curation.CurationIntake.Said;
import org.newsgraph.key.SeparatedValues;
import org.newsgraph.notice.Notice;
import org.newsgraph.notice.NoticeKind;

/**
 * A table whose first line names its columns, of which {@code entity}, {@code relation} and {@code
 * target} count, and {@code article} and {@code source} if they are there. Lines that begin with
 * {@code #} are passed by.
 */
record CurationTable(SeparatedValues separated, List<String> columns) {

  private static final int LONGEST_LINE = 10_000;

  /** The table that a first line begins, if it does. */
  static Optional<CurationTable> of(String first) {
    for (char separator : new char[] {',', '\t', ';'}) {
      SeparatedValues separated = new SeparatedValues(separator);
      List<String> columns =
          separated.values(first).stream()
              .map(name -> name.strip().toLowerCase(Locale.ROOT))
              .toList();
      if (columns.containsAll(List.of("entity", "relation", "target"))) {
        return Optional.of(new CurationTable(separated, columns));
      }
    }
    return Optional.empty();
  }

  void read(PackedFile file, CurationIntake intake) throws IOException {
    boolean isHead = true;
    try (BoundedLines lines = new BoundedLines(file.open(), LONGEST_LINE)) {
      for (Optional<Line> line = lines.next(); line.isPresent(); line = lines.next()) {
        Optional<String> row = text(line.get(), intake).filter(CurationTable::isRow);
        if (row.isPresent() && !isHead) {
          read(row.get(), line.get().number(), intake);
        }
        isHead &= row.isEmpty();
      }
    }
  }

  private static boolean isRow(String text) {
    return !text.isBlank() && !text.startsWith("#");
  }

  private static Optional<String> text(Line line, CurationIntake intake) {
    if (line.bytes().isEmpty()) {
      intake.refuse("more than %,d bytes".formatted(LONGEST_LINE), line.number());
      return Optional.empty();
    }
    byte[] bytes = line.bytes().get();
    String text = ArticleText.decode(bytes).replaceFirst("\\r$", "");
    Optional<Notice> fault =
        text.isBlank()
            ? Optional.empty()
            : ArticleText.fault(bytes, intake.file(), "line " + line.number());
    fault.ifPresent(intake::notice);
    return fault.isPresent() ? Optional.empty() : Optional.of(text);
  }

  private void read(String row, long number, CurationIntake intake) throws IOException {
    List<String> values = separated.values(row);
    if (values.size() != columns.size()) {
      String found = values.size() + " instead of " + columns.size();
      intake.notice(NoticeKind.WRONG_COLUMNS, found, number);
      return;
    }
    intake.take(
        new Said(
            value(values, "entity"),
            value(values, "relation"),
            value(values, "target"),
            value(values, "article"),
            value(values, "source")),
        number);
  }

  private String value(List<String> values, String column) {
    int at = columns.indexOf(column);
    return at < 0 ? "" : values.get(at).strip();
  }
}
