package org.newsgraph.language.opennlp;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.newsgraph.language.opennlp.NameFinder.Candidate;

/** Counts how many names were found with exact span and type. */
final class NameScores {

  private static final Set<String> COUNTED = Set.of("Person", "Organization", "Place");

  private final Map<String, int[]> counts = new TreeMap<>();

  /** The scores of a finder on annotated articles. */
  static NameScores of(NameFinder finder, List<GoldArticle> articles) {
    NameScores scores = new NameScores();
    for (GoldArticle article : articles) {
      List<Candidate> found = finder.find(article.sentences().stream());
      scores.count(article, NameAgreement.among(article.document().text(), found));
    }
    return scores;
  }

  private void count(GoldArticle article, List<Candidate> found) {
    Set<String> gold = new HashSet<>();
    article.names().forEach(name -> gold.add(name.type() + name.span()));
    article.names().forEach(name -> of(name.type())[0]++);
    found.forEach(name -> of(name.type())[1]++);
    found.stream()
        .filter(name -> gold.contains(name.type() + name.span()))
        .forEach(name -> of(name.type())[2]++);
  }

  private int[] of(String type) {
    return counts.computeIfAbsent(type, key -> new int[3]);
  }

  /** One line for the log: precision, recall and F1 of each type and of the three that count. */
  String line() {
    StringBuilder line = new StringBuilder();
    int[] all = new int[3];
    counts.forEach(
        (type, count) -> {
          line.append(" %s %s;".formatted(type, figures(count)));
          for (int i = 0; COUNTED.contains(type) && i < all.length; i++) {
            all[i] += count[i];
          }
        });
    return "all %s;".formatted(figures(all)) + line;
  }

  private static String figures(int[] count) {
    double precision = 100. * count[2] / Math.max(1, count[1]);
    double recall = 100. * count[2] / Math.max(1, count[0]);
    double f1 = 200. * count[2] / Math.max(1, count[0] + count[1]);
    return String.format(Locale.ROOT, "%.1f (p %.1f r %.1f)", f1, precision, recall);
  }
}
