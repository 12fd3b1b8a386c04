package org.newsgraph.cli;

import java.util.Locale;
import java.util.OptionalLong;
import java.util.function.Supplier;

/** How far a run is, as a line such as {@code 68 of 297 articles, 31 a second, 7 s left}. */
final class Progress {

  private static final long BETWEEN_LINES = 200_000_000;

  private final Supplier<OptionalLong> total;
  private final long begun = System.nanoTime();
  private long told = begun;
  private int width;

  /**
   * Begins now.
   *
   * @param total how many articles there are, once that is known
   */
  Progress(Supplier<OptionalLong> total) {
    this.total = total;
  }

  /** Shows the line in the place of the one before, a few times a second at most. */
  void show(long articles) {
    long now = System.nanoTime();
    if (now - told >= BETWEEN_LINES) {
      told = now;
      String line = line(articles, (now - begun) / 1e9, total.get());
      System.err.print("\r" + line + " ".repeat(Math.max(0, width - line.length())));
      width = line.length();
    }
  }

  /** Takes the line away. */
  void clear() {
    if (width > 0) {
      System.err.print("\r" + " ".repeat(width) + "\r");
      width = 0;
    }
  }

  static String line(long articles, double seconds, OptionalLong total) {
    double rate = articles / Math.max(seconds, 1e-3);
    String speed = String.format(Locale.ROOT, rate < 10 ? "%.1f a second" : "%.0f a second", rate);
    if (total.isEmpty() || total.getAsLong() < articles) {
      return "%d articles, %s".formatted(articles, speed);
    }
    String far = "%d of %d articles, %s".formatted(articles, total.getAsLong(), speed);
    long left = (long) Math.ceil((total.getAsLong() - articles) / rate);
    return articles == 0 ? far : far + ", " + time(left) + " left";
  }

  private static String time(long seconds) {
    if (seconds < 100) {
      return seconds + " s";
    }
    return seconds < 6000 ? (seconds + 59) / 60 + " min" : (seconds + 3599) / 3600 + " h";
  }
}
