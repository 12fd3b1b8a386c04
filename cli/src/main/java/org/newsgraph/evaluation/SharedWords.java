package org.newsgraph.evaluation;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsgraph.language.Span;

/** The words within spans of a text: runs of letters and digits. */
final class SharedWords {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
  private static final Pattern CAPITALISED =
      Pattern.compile("(?<![\\p{L}\\p{M}\\p{N}])[\\p{Lu}\\p{Lt}]");

  private SharedWords() {}

  static boolean hasCapitalised(String text) {
    return CAPITALISED.matcher(text).find();
  }

  /** The words that lie in a span; one that it cuts is another word. */
  static Set<Span> in(String text, Span span) {
    Set<Span> words = new TreeSet<>();
    Matcher matcher = WORD.matcher(text).region(span.begin(), span.end());
    while (matcher.find()) {
      words.add(new Span(matcher.start(), matcher.end()));
    }
    return words;
  }

  /** The share of the words of either that are words of both, from 0 to 1. */
  static double jaccard(Set<Span> one, Set<Span> other) {
    Set<Span> all = new HashSet<>(one);
    all.addAll(other);
    int shared = one.size() + other.size() - all.size();
    return all.isEmpty() ? 0 : (double) shared / all.size();
  }
}
