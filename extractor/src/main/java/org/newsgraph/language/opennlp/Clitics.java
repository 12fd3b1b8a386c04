package org.newsgraph.language.opennlp;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Spells out short verbs such as "'re", which OpenNLP's tags do not know. */
final class Clitics {

  private static final Map<String, String> VERBS =
      Map.of("n't", "not", "'re", "are", "'ve", "have", "'ll", "will", "'d", "would", "'m", "am");
  private static final Set<String> BEFORE_IS =
      Set.of(
          "it", "he", "she", "that", "there", "here", "what", "who", "where", "how", "this", "let");

  private Clitics() {}

  /** The same forms with the short verbs in full; "'s" stays where it marks a possessor. */
  static String[] spelledOut(String[] forms) {
    String[] full = forms.clone();
    for (int i = 0; i < forms.length; i++) {
      String key = forms[i].length() > 3 ? "" : forms[i].toLowerCase(Locale.ROOT);
      full[i] = VERBS.getOrDefault(key, forms[i]);
      if (key.equals("'s") && i > 0 && BEFORE_IS.contains(forms[i - 1].toLowerCase(Locale.ROOT))) {
        full[i] = "is";
      }
    }
    return full;
  }
}
