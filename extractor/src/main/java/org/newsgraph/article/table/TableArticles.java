package org.newsgraph.article.table;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.newsgraph.article.ArticleReader;
import org.newsgraph.article.JsonArticle;
import org.newsgraph.article.NamedStream;
import org.newsgraph.article.Reading;
import org.newsgraph.article.StreamedReadings;
import org.newsgraph.notice.Notice;
import org.newsgraph.notice.NoticeKind;

/** Reads tables, CSV and its kin: a line of names, then a line an article. */
public final class TableArticles implements ArticleReader {

  private static final int LONGEST_FIELD = 16_000_000;

  private final Fields fields;

  /**
   * Reads tables.
   *
   * @param fields which columns hold what
   */
  public TableArticles(Fields fields) {
    this.fields = fields;
  }

  @Override
  public Stream<Reading> read(NamedStream stream) {
    return StreamedReadings.of(stream, in -> new Rows(stream, in));
  }

  private final class Rows implements StreamedReadings.Source {

    private final NamedStream stream;
    private final CsvReader<CsvRecord> csv;
    private final Iterator<CsvRecord> rows;
    private List<String> columns = List.of();
    private boolean ended;

    Rows(NamedStream stream, InputStream in) throws IOException {
      this.stream = stream;
      HeadedStream headed = HeadedStream.of(in);
      csv =
          CsvReader.builder()
              .fieldSeparator(Separator.of(headed.firstLine()))
              .commentStrategy(CommentStrategy.NONE)
              .skipEmptyLines(true)
              .allowExtraFields(true)
              .allowMissingFields(true)
              .detectBomHeader(true)
              .maxBufferSize(LONGEST_FIELD)
              .ofCsvRecord(headed.content());
      rows = csv.iterator();
    }

    @Override
    public Optional<Reading> next() throws IOException {
      try {
        if (columns.isEmpty() && rows.hasNext()) {
          columns = rows.next().getFields().stream().map(String::strip).toList();
          if (!fields.haveText(columns)) {
            ended = true;
            String found = String.join(", ", columns);
            return Optional.of(StreamedReadings.refused(stream, NoticeKind.NO_TEXT_COLUMN, found));
          }
        }
        return ended || !rows.hasNext() ? Optional.empty() : Optional.of(reading(rows.next()));
      } catch (CsvParseException e) {
        ended = true;
        return Optional.of(
            StreamedReadings.refused(stream, NoticeKind.INVALID_TABLE, e.getMessage()));
      } catch (UncheckedIOException e) {
        throw e.getCause();
      }
    }

    private Reading reading(CsvRecord row) {
      String place = "line " + row.getStartingLineNumber();
      if (row.getFieldCount() != columns.size()) {
        String found = "%d columns of %d".formatted(row.getFieldCount(), columns.size());
        return refused(place, NoticeKind.WRONG_COLUMNS, found);
      }
      if (row.getFields().stream().anyMatch(value -> value.indexOf('\ufffd') >= 0)) {
        return refused(place, NoticeKind.INVALID_UTF8, "a broken character");
      }
      ObjectNode json = JsonNodeFactory.instance.objectNode();
      for (int i = 0; i < columns.size(); i++) {
        json.put(columns.get(i), row.getField(i));
      }
      return JsonArticle.read(fields.article(json), stream, place);
    }

    private Reading refused(String place, NoticeKind kind, String found) {
      Notice notice = new Notice(kind, stream.name(), place, found);
      return Reading.refused(stream.name() + ", " + place, notice);
    }

    @Override
    public void close() throws IOException {
      csv.close();
    }
  }
}
