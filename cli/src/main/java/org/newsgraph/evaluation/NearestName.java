package org.newsgraph.evaluation;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.language.Span;

/** Finds the name that a gold mention is meant to be: the one that it overlaps most. */
record NearestName(String text, List<KnownThing> found) {

  /** The least share of common words, as the contract of the figures has it. */
  private static final double LEAST = .34;

  /** The overlapping name with the most words in common; empty if there is none. */
  Optional<KnownThing> of(Span mention) {
    Optional<KnownThing> nearest = Optional.empty();
    double most = 0;
    for (KnownThing name : found) {
      double common = name.span().overlaps(mention) ? common(name.span(), mention) : 0;
      if (common >= LEAST && common > most) {
        most = common;
        nearest = Optional.of(name);
      }
    }
    return nearest;
  }

  /** The Jaccard index of the words. */
  private double common(Span one, Span other) {
    Set<String> both = words(one);
    Set<String> all = words(other);
    double size = both.size() + (double) all.size();
    both.retainAll(all);
    return both.size() / (size - both.size());
  }

  private Set<String> words(Span span) {
    String[] words = span.of(text).toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+");
    Set<String> set = new HashSet<>(Arrays.asList(words));
    set.remove("");
    return set;
  }
}
