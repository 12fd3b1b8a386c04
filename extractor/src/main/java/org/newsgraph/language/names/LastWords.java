package org.newsgraph.language.names;

import java.util.List;
import java.util.Locale;
import org.newsgraph.lexicon.OrganizationWords;

/** Last words of organizations' names that a shorter form leaves out. */
public final class LastWords {

  private LastWords() {}

  /** Whether a shorter form may leave out all of these words. */
  public static boolean containAll(List<String> words) {
    return words.stream().allMatch(word -> OrganizationWords.contains(plain(word)));
  }

  /** A name without the words at its end that say the form of a firm: "Corporation". */
  public static List<String> withoutForm(List<String> name) {
    int end = name.size();
    while (end > 1 && OrganizationWords.isForm(plain(name.get(end - 1)))) {
      end--;
    }
    return name.subList(0, end);
  }

  private static String plain(String word) {
    return word.toLowerCase(Locale.ROOT).replace(".", "");
  }
}
