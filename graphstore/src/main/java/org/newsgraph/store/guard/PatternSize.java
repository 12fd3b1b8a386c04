package org.newsgraph.store.guard;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How large a regular expression becomes when its counted repetitions are written out. It is an
 * estimate, made before anything is compiled, since the compiled form would already fill the heap.
 */
final class PatternSize {

  private static final Pattern COUNT = Pattern.compile("\\{(\\d{1,4})(?:,(\\d{0,4}))?\\}");

  private final String pattern;
  private final Matcher count;
  private final Deque<Long> outer = new ArrayDeque<>();
  private long sum;
  private long last;
  private int deepest;

  private PatternSize(String pattern) {
    this.pattern = pattern;
    this.count = COUNT.matcher(pattern);
  }

  /** The instructions it needs, about. */
  static long of(String pattern) {
    return new PatternSize(pattern).measure();
  }

  /** How deep its groups lie in each other. */
  static int depth(String pattern) {
    PatternSize size = new PatternSize(pattern);
    size.measure();
    return size.deepest;
  }

  private long measure() {
    for (int at = 0; at < pattern.length(); at = next(at)) {
      deepest = Math.max(deepest, outer.size());
    }
    while (!outer.isEmpty()) {
      close();
    }
    return sum;
  }

  /** Takes one part of the pattern and tells where the next begins. */
  private int next(int at) {
    switch (pattern.charAt(at)) {
      case '(' -> open();
      case ')' -> close();
      case '{' -> {
        return repeat(at);
      }
      case '[' -> {
        add();
        return afterClass(at);
      }
      case '\\' -> {
        add();
        return at + 2;
      }
      default -> add();
    }
    return at + 1;
  }

  private void open() {
    outer.push(sum);
    sum = 0;
  }

  private void close() {
    last = sum + 2;
    sum = last + (outer.isEmpty() ? 0 : outer.pop());
  }

  private void add() {
    last = 1;
    sum++;
  }

  private int repeat(int at) {
    if (!count.region(at, pattern.length()).lookingAt()) {
      add();
      return at + 1;
    }
    String most = count.group(2);
    long times = Long.parseLong(most == null || most.isEmpty() ? count.group(1) : most);
    long added = last * Math.max(0, times - 1);
    last += added;
    sum += added;
    return count.end();
  }

  private int afterClass(int at) {
    int end = at + 1;
    while (end < pattern.length() && (pattern.charAt(end) != ']' || end == at + 1)) {
      end += pattern.charAt(end) == '\\' ? 2 : 1;
    }
    return end + 1;
  }
}
