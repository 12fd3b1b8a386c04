package org.newsgraph.linking;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.newsgraph.gazetteer.Coordinates;
import org.newsgraph.gazetteer.Entry;
import org.newsgraph.gazetteer.Gazetteer;
import org.newsgraph.gazetteer.Gazetteers;
import org.newsgraph.gazetteer.Location;
import org.newsgraph.gazetteer.Names;
import org.newsgraph.gazetteer.Nature;
import org.newsgraph.gazetteer.Post;
import org.newsgraph.key.EntityKind;
import org.newsgraph.lexicon.TableFile;

/** A small gazetteer of invented things. */
final class Rows {

  private Rows() {}

  static Gazetteer gazetteer() {
    return Gazetteers.holding(
        TableFile.rows(Rows.class, "gazetteer.txt").stream().map(row -> entry(row[0])).toList());
  }

  private static Entry entry(String row) {
    List<String> cells = Arrays.stream(row.split("\\|", -1)).map(String::strip).toList();
    return new Entry(
        words(cells.get(0)),
        new Names(cells.get(3), words(cells.get(4))),
        new Nature(
            Optional.of(EntityKind.valueOf(cells.get(1).toUpperCase(Locale.ROOT))),
            cells.get(2),
            cells.get(5)),
        new Location(point(cells.get(6)), words(cells.get(7))),
        Stream.of(cells.get(9)).filter(post -> !post.isEmpty()).map(Rows::post).toList(),
        Long.parseLong(cells.get(8)),
        "invented");
  }

  private static Optional<Coordinates> point(String cell) {
    List<String> numbers = words(cell);
    return numbers.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Coordinates(
                Double.parseDouble(numbers.get(0)), Double.parseDouble(numbers.get(1))));
  }

  private static Post post(String cell) {
    String[] parts = cell.split("/");
    return new Post(
        parts[0],
        parts[1],
        Optional.of(LocalDate.parse(parts[2])),
        Optional.of(LocalDate.parse(parts[3])));
  }

  private static List<String> words(String cell) {
    return cell.isEmpty() ? List.of() : List.of(cell.split(" "));
  }
}
