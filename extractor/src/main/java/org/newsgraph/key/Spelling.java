package org.newsgraph.key;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Words brought into one spelling, so that the ways in which one name is written in Latin letters
 * agree: Orlovsky, Orlovskyy and Orlovskiy; Petrov and Petroff; Defence and Defense.
 */
final class Spelling {

  /** Shorter words differ by one letter and mean something else. */
  private static final int FEWEST = 4;

  /** In the order in which they are taken. */
  private static final List<Rule> RULES =
      List.of(
          new Rule("sk(?:yy|iy|yi|ij|ii|y|i|j)$", "ski"),
          new Rule("(?<=[oe])ff$", "v"),
          new Rule("ph", "f"),
          new Rule("c(?=[eiy])|z", "s"),
          new Rule("ck", "k"),
          new Rule("c(?!h)|q", "k"),
          new Rule("[yj]", "i"),
          new Rule("w", "v"),
          new Rule("kh", "h"),
          new Rule("ie|ei", "i"),
          new Rule("(.)\\1+", "$1"));

  private Spelling() {}

  /** The spelling by which a normalised word is compared. */
  static String of(String word) {
    if (word.length() < FEWEST) {
      return word;
    }
    String spelled = word;
    for (Rule rule : RULES) {
      spelled = rule.heard().matcher(spelled).replaceAll(rule.written());
    }
    return spelled;
  }

  private record Rule(Pattern heard, String written) {

    Rule(String heard, String written) {
      this(Pattern.compile(heard), written);
    }
  }
}
