package org.newsgraph.cli;

import java.util.List;
import java.util.OptionalLong;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.newsgraph.Newsgraph;
import org.newsgraph.article.Reading;

/**
 * How many articles a run will meet, counted beside it in a thread that gives way to all others;
 * unknown until the count is complete, and for standard input, which can be read but once.
 */
final class ArticleCount implements Supplier<OptionalLong> {

  private static final String STANDARD_INPUT = "-";

  private volatile OptionalLong total = OptionalLong.empty();

  private ArticleCount() {}

  /** Begins to count. */
  static ArticleCount of(Newsgraph newsgraph, List<String> names) {
    ArticleCount count = new ArticleCount();
    if (!names.contains(STANDARD_INPUT)) {
      Thread counting = new Thread(() -> count.count(newsgraph, names), "newsgraph-count");
      counting.setDaemon(true);
      counting.setPriority(Thread.MIN_PRIORITY);
      counting.start();
    }
    return count;
  }

  private void count(Newsgraph newsgraph, List<String> names) {
    try (Stream<Reading> readings = newsgraph.readings(names)) {
      total = OptionalLong.of(readings.count());
    }
  }

  @Override
  public OptionalLong get() {
    return total;
  }
}
