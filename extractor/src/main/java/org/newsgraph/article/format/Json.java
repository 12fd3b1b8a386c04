package org.newsgraph.article.format;

import java.util.regex.Pattern;

/** Tells JSON Lines from JSON that is one value over many lines. */
final class Json {

  /** A line after which an object or a list surely goes on. */
  private static final Pattern OPEN = Pattern.compile("[\\[{]|.*[\\[{,]");

  private Json() {}

  /** A list, or an object over several lines; a file that is named so is lines all the same. */
  static boolean isTree(Probe probe) {
    if (probe.isNamed(".jsonl", ".ndjson")) {
      return false;
    }
    String text = probe.text();
    boolean object = text.startsWith("{") && text.indexOf('\n') >= 0;
    return isList(text) || object && OPEN.matcher(firstLine(text)).matches();
  }

  /** JSON begins with a brace; a file that is named so is held to it, whatever it begins with. */
  static boolean isLines(Probe probe) {
    return probe.isNamed(".jsonl", ".ndjson", ".json") || probe.text().startsWith("{");
  }

  /** Text may begin with a bracket, but hardly with one before an object. */
  private static boolean isList(String text) {
    return text.startsWith("[") && text.substring(1).stripLeading().startsWith("{");
  }

  private static String firstLine(String text) {
    return text.lines().findFirst().orElse("").strip();
  }
}
