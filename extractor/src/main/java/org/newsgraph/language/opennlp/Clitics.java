package org.newsgraph.language.opennlp;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.newsgraph.lexicon.Lexicon;

/** Spells out short verbs such as "'re", which OpenNLP's tags do not know. */
final class Clitics {

  private static final Map<String, String> VERBS =
      Lexicon.rows("clitics.tsv").stream()
          .collect(Collectors.toUnmodifiableMap(row -> row[0], row -> row[1]));
  private static final Set<String> BEFORE_IS = Lexicon.words("is-before-clitics.tsv");

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
