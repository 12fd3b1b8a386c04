package org.newsgraph.entity.gazetteer;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Two entries for the same thing made one. */
final class EntryJoin {

  private EntryJoin() {}

  /**
   * The first leads: what both say and only one can be right about is taken from it, but the longer
   * description.
   */
  static Entry joined(Entry first, Entry second) {
    if (first.equals(second)) {
      return first;
    }
    return new Entry(
        both(first.identifiers(), second.identifiers()),
        new Names(first.label(), both(first.aliases(), second.names().all())),
        nature(first.nature(), second.nature()),
        location(first.location(), second.location()),
        both(first.posts(), second.posts()),
        Math.max(first.prominence(), second.prominence()),
        source(first.source(), second.source()));
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
