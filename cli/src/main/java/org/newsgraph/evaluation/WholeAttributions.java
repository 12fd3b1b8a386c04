package org.newsgraph.evaluation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.newsgraph.article.CodePoints;
import org.newsgraph.evaluation.Comparison.Compared;
import org.newsgraph.language.Span;

/** Finds which attributions of an article were found as a whole, source and content together. */
final class WholeAttributions {

  /** The share of the longer content that both must have. */
  private static final double ENOUGH = 0.8;

  private final CodePoints points;
  private final Compared<AttributedWords> article;

  WholeAttributions(Compared<AttributedWords> article) {
    this.points = CodePoints.of(article.text());
    this.article = article;
  }

  /** The numbers of the found attributions that are right. */
  Set<Integer> right() {
    return matches().keySet();
  }

  /** From their numbers to those of their gold attributions, none of which counts twice. */
  Map<Integer, Integer> matches() {
    Map<Integer, Integer> matches = new TreeMap<>();
    Set<Integer> met = new TreeSet<>();
    for (Pair pair : pairs()) {
      if (!matches.containsKey(pair.found) && met.add(pair.gold)) {
        matches.put(pair.found, pair.gold);
      }
    }
    return matches;
  }

  /** The pairs that agree, the best first. */
  private List<Pair> pairs() {
    List<BitSet> gold = article.gold().stream().map(this::characters).toList();
    List<BitSet> found = article.found().stream().map(this::characters).toList();
    List<Pair> pairs = new ArrayList<>();
    for (int g = 0; g < gold.size(); g++) {
      for (int f = 0; f < found.size(); f++) {
        double overlap = overlap(gold.get(g), found.get(f));
        if (overlap >= ENOUGH && article.gold().get(g).sourceTouches(article.found().get(f))) {
          pairs.add(new Pair(g, f, overlap));
        }
      }
    }
    pairs.sort(Comparator.comparingDouble(Pair::overlap).reversed());
    return pairs;
  }

  private BitSet characters(AttributedWords attribution) {
    BitSet characters = new BitSet();
    for (Span span : attribution.content()) {
      characters.set(points.codePoint(span.begin()), points.codePoint(span.end()));
    }
    return characters;
  }

  private static double overlap(BitSet one, BitSet other) {
    BitSet both = (BitSet) one.clone();
    both.and(other);
    int longer = Math.max(one.cardinality(), other.cardinality());
    return longer == 0 ? 0 : (double) both.cardinality() / longer;
  }

  private record Pair(int gold, int found, double overlap) {}
}
