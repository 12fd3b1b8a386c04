package org.newsgraph.language.opennlp;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/** Known given names, surnames, places and organizations, none of which decides anything alone. */
final class NameLexicon {

  private static final int LONGEST = 4;
  private static final String UNKNOWN = "";

  private final Map<String, String> kinds;

  private NameLexicon(Map<String, String> kinds) {
    this.kinds = kinds;
  }

  /** Reads lines of a phrase in lower case, a tab, and letters that stand for its kinds. */
  static NameLexicon read(InputStream packed) throws IOException {
    Map<String, String> kinds = new HashMap<>();
    InputStream stream = new GZIPInputStream(packed);
    try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        int tab = line.indexOf('\t');
        kinds.put(line.substring(0, tab), line.substring(tab + 1).intern());
      }
    }
    return new NameLexicon(kinds);
  }

  /** For each word, the kinds of the longest known phrase that holds it, and its place therein. */
  String[] marks(Line line) {
    String[] marks = new String[line.size()];
    Arrays.fill(marks, UNKNOWN);
    for (int i = 0; i < marks.length; i++) {
      if (line.isCapitalised(i)) {
        i += Math.max(0, mark(marks, line, i) - 1);
      }
    }
    return marks;
  }

  private int mark(String[] marks, Line line, int begin) {
    StringBuilder phrase = new StringBuilder();
    int length = 0;
    String found = UNKNOWN;
    for (int i = begin; i < Math.min(marks.length, begin + LONGEST); i++) {
      phrase.append(i == begin ? "" : " ").append(line.key(i));
      String kind = kinds.get(phrase.toString());
      if (kind != null && line.isCapitalised(i)) {
        length = i + 1 - begin;
        found = kind;
      }
    }
    for (int i = begin; i < begin + length; i++) {
      marks[i] = found + (length == 1 ? "" : i == begin ? "<" : ">");
    }
    return length;
  }
}
