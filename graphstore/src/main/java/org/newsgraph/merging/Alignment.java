package org.newsgraph.merging;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * The longest sequence of words that two lists share in order.
 *
 * @param matches pairs of positions, rising in both lists
 */
record Alignment(List<String> one, List<String> other, List<Match> matches) {

  /** Longer lists are compared by their beginning, so that the time is bounded. */
  private static final int MOST_WORDS = 400;

  private static final int SHORT_GAP = 2;

  record Match(int one, int other) {}

  static Alignment of(List<String> one, List<String> other) {
    List<String> a = one.subList(0, Math.min(MOST_WORDS, one.size()));
    List<String> b = other.subList(0, Math.min(MOST_WORDS, other.size()));
    return new Alignment(a, b, matches(a, b, lengths(a, b)));
  }

  /** Row i, column j: the longest sequence shared from a's i-th and b's j-th word on. */
  private static int[][] lengths(List<String> a, List<String> b) {
    int[][] lengths = new int[a.size() + 1][b.size() + 1];
    for (int i = a.size() - 1; i >= 0; i--) {
      for (int j = b.size() - 1; j >= 0; j--) {
        lengths[i][j] =
            a.get(i).equals(b.get(j))
                ? lengths[i + 1][j + 1] + 1
                : Math.max(lengths[i + 1][j], lengths[i][j + 1]);
      }
    }
    return lengths;
  }

  private static List<Match> matches(List<String> a, List<String> b, int[][] lengths) {
    List<Match> matches = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < a.size() && j < b.size() && lengths[i][j] > 0) {
      if (a.get(i).equals(b.get(j))) {
        matches.add(new Match(i++, j++));
      } else if (lengths[i + 1][j] >= lengths[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
    return matches;
  }

  int size() {
    return matches.size();
  }

  /** The share of the shorter list that is shared. */
  double containment() {
    return (double) size() / Math.max(1, Math.min(one.size(), other.size()));
  }

  /** The share of the words of both that is shared. */
  double similarity() {
    return 2.0 * size() / Math.max(1, one.size() + other.size());
  }

  /** How many matches follow the match before them without a word between in either list. */
  int adjacent() {
    int adjacent = 0;
    for (int i = 1; i < matches.size(); i++) {
      Match before = matches.get(i - 1);
      Match match = matches.get(i);
      if (match.one() == before.one() + 1 && match.other() == before.other() + 1) {
        adjacent++;
      }
    }
    return adjacent;
  }

  /**
   * Whether a word of this sort stands unmatched between two matches that are near each other: a
   * word that was put in or left out, not a passage that was cut.
   */
  boolean leavesOut(Predicate<String> sort) {
    return gaps().stream()
        .filter(gap -> gap.size() <= SHORT_GAP)
        .anyMatch(gap -> gap.stream().anyMatch(sort));
  }

  /** Whether a passage of one list stands between two matches that the other has side by side. */
  boolean isCut() {
    return gaps().stream().anyMatch(gap -> gap.size() > SHORT_GAP);
  }

  /** The unmatched words between neighbouring matches, in each list by itself. */
  private List<List<String>> gaps() {
    List<List<String>> gaps = new ArrayList<>();
    for (int i = 1; i < matches.size(); i++) {
      Match before = matches.get(i - 1);
      Match match = matches.get(i);
      gaps.add(one.subList(before.one() + 1, match.one()));
      gaps.add(other.subList(before.other() + 1, match.other()));
    }
    return gaps;
  }

  /** Whether each list goes on where the other has ended, as pieces do that overlap. */
  boolean overlapsAtEnds() {
    if (matches.isEmpty()) {
      return false;
    }
    Match first = matches.get(0);
    Match last = matches.get(matches.size() - 1);
    int oneAfter = one.size() - 1 - last.one();
    int otherAfter = other.size() - 1 - last.other();
    return isTail(first.one(), otherAfter) && !isTail(first.other(), oneAfter)
        || isTail(first.other(), oneAfter) && !isTail(first.one(), otherAfter);
  }

  private static boolean isTail(int before, int after) {
    return before >= 2 && after >= 2;
  }
}
