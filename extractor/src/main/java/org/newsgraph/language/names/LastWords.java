package org.newsgraph.language.names;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.newsgraph.lexicon.Lexicon;

/** Last words of organizations' names that a shorter form leaves out. */
public final class LastWords {

  /** Each word, and whether it says the form of a firm and nothing of what it does. */
  private static final Map<String, Boolean> WORDS =
      Lexicon.rows("organization-words.tsv").stream()
          .collect(Collectors.toUnmodifiableMap(row -> row[0], row -> row[1].equals("form")));

  private LastWords() {}

  /** Whether a shorter form may leave out all of these words. */
  public static boolean containAll(List<String> words) {
    return words.stream().allMatch(word -> WORDS.containsKey(plain(word)));
  }

  /** A name without the words at its end that say the form of a firm: "Corporation". */
  public static List<String> withoutForm(List<String> name) {
    int end = name.size();
    while (end > 1 && WORDS.getOrDefault(plain(name.get(end - 1)), false)) {
      end--;
    }
    return name.subList(0, end);
  }

  private static String plain(String word) {
    return word.toLowerCase(Locale.ROOT).replace(".", "");
  }
}
