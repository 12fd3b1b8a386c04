package org.newsgraph.language.opennlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.newsgraph.lexicon.Lexicon;

/** Words joined by a hyphen or a slash of which one is a name: "Kyiv-based", "pro-Russian". */
final class Compounds {

  private static final Pattern PLAIN =
      Pattern.compile(
          "[\\p{L}\\p{N}\\p{M}]+(?:['\u2019.&-][\\p{L}\\p{N}\\p{M}]+)*\\.?|\\d+(?:[.,:/-]\\d+)*");
  private static final Set<String> PREFIXES = Lexicon.words("compound-prefixes.tsv");
  private static final Pattern PEOPLES =
      Pattern.compile("\\p{Lu}\\p{Ll}+(?:[ir]ian|nese|ish|rican)|Sino|Anglo|Franco|Russo|Indo");
  private static final Set<String> POWERS = Lexicon.words("abbreviated-powers.tsv");
  private static final Pattern LINKED =
      Pattern.compile(
          "(?:ed|ing|en|led|born|wide|run|like|style|era|made|held|owned|side|area|level"
              + "|friendly|linked|sponsored|only|bound|free|to|specific|affiliated|speaking)$");

  private Compounds() {}

  /** Whether the word is surely one token. */
  static boolean isPlain(CharSequence word) {
    return PLAIN.matcher(word).matches();
  }

  /** Where to cut, in order; the mark itself becomes a part of its own. */
  static List<Integer> cuts(String word) {
    List<Integer> cuts = new ArrayList<>();
    for (int i = 1; i + 1 < word.length(); i++) {
      if (word.charAt(i) == '/' && !isDigit(word, i - 1) && !isDigit(word, i + 1)
          || word.charAt(i) == '-' && joinsName(word, i)) {
        cuts.add(i);
        cuts.add(i + 1);
      }
    }
    return cuts;
  }

  private static boolean joinsName(String word, int hyphen) {
    String left = word.substring(Math.max(0, word.lastIndexOf('-', hyphen - 1) + 1), hyphen);
    String right = word.substring(hyphen + 1);
    char first = right.charAt(0);
    if (left.isEmpty() || !Character.isLetter(first)) {
      return false;
    }
    String key = left.toLowerCase(Locale.ROOT);
    if (Character.isUpperCase(first)) {
      return POWERS.contains(key)
          || PEOPLES.matcher(left).matches()
          || Character.isLowerCase(left.charAt(0)) && PREFIXES.contains(key);
    }
    return Character.isUpperCase(left.charAt(0)) && isWord(right);
  }

  /** Two letters may belong to a name: "Kim Jong-un", "Shin Bet-il". */
  private static boolean isWord(String right) {
    return right.length() > 3
        && right.chars().allMatch(c -> Character.isLowerCase(c) || c == '-')
        && LINKED.matcher(right).find();
  }

  private static boolean isDigit(String word, int at) {
    return Character.isDigit(word.charAt(at));
  }
}
