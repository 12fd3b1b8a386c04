package org.newsgraph.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How often each run of so many words stands in a text; a shorter text is one run. */
record WordRuns(Map<List<String>, Integer> counts) {

  private static final Pattern WORD = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);

  static WordRuns of(String text, int length) {
    List<String> words = new ArrayList<>();
    for (Matcher word = WORD.matcher(text); word.find(); ) {
      words.add(word.group());
    }
    Map<List<String>, Integer> counts = new HashMap<>();
    for (int i = 0; i < Math.max(1, words.size() - length + 1); i++) {
      counts.merge(words.subList(i, Math.min(words.size(), i + length)), 1, Integer::sum);
    }
    return new WordRuns(counts);
  }

  /** The share of these runs that the others have, too. */
  double shareIn(WordRuns others) {
    int all = counts.values().stream().mapToInt(Integer::intValue).sum();
    int shared =
        counts.entrySet().stream()
            .mapToInt(run -> Math.min(run.getValue(), others.counts.getOrDefault(run.getKey(), 0)))
            .sum();
    return (double) shared / all;
  }
}
