package org.newsgraph.gazetteer;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Two entries for the same thing made one. */
public final class EntryJoin {

  private EntryJoin() {}

  /**
   * The first leads: what both say and only one can be right about is taken from it, but the longer
   * description.
   */
  public static Entry joined(Entry first, Entry second) {
    if (first.equals(second)) {
      return first;
    }
    return new Entry(
        both(first.identifiers(), second.identifiers()),
        new Names(first.label(), both(first.aliases(), second.names().all())),
        nature(first.nature(), second.nature()),
        location(first.location(), second.location()),
        both(first.posts(), second.posts()),
        prominence(first, second),
        source(first.source(), second.source()));
  }

  /** The higher one; but a count of inhabitants says more than that somebody has listed a place. */
  private static long prominence(Entry first, Entry second) {
    long higher = Math.max(first.prominence(), second.prominence());
    long lower = Math.min(first.prominence(), second.prominence());
    boolean isPlace = first.geonames().or(second::geonames).isPresent();
    return isPlace && higher == Prominence.LISTED && lower > 0 ? lower : higher;
  }

  private static Nature nature(Nature first, Nature second) {
    return new Nature(
        first.kind().or(second::kind),
        first.type().isEmpty() ? second.type() : first.type(),
        first.description().length() < second.description().length()
            ? second.description()
            : first.description());
  }

  private static Location location(Location first, Location second) {
    return new Location(
        first.coordinates().or(second::coordinates), both(first.containers(), second.containers()));
  }

  private static String source(String first, String second) {
    return Stream.of(first, second)
        .flatMap(joined -> Arrays.stream(joined.split("\\+")))
        .filter(source -> !source.isEmpty())
        .distinct()
        .collect(Collectors.joining("+"));
  }

  private static <T> List<T> both(List<T> first, List<T> second) {
    return Stream.concat(first.stream(), second.stream()).distinct().toList();
  }
}
