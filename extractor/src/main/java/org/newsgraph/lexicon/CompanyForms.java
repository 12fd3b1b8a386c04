package org.newsgraph.lexicon;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What ends the names of companies and of nothing else: "Inc.", "GmbH". */
public final class CompanyForms {

  /** Each form, and whether it is written with a full stop. */
  private static final Map<String, Boolean> FORMS =
      Lexicon.rows("company-forms.tsv").stream()
          .collect(Collectors.toUnmodifiableMap(row -> row[0], row -> row[1].equals("stopped")));

  private CompanyForms() {}

  static Set<String> all() {
    return FORMS.keySet();
  }

  /** Whether this word is one, in any case, with or without its full stop. */
  public static boolean contains(String word) {
    return FORMS.containsKey(plain(word));
  }

  /** Whether this word, in any case, is an abbreviation that a full stop belongs to. */
  public static boolean isStopped(String word) {
    return FORMS.getOrDefault(plain(word), false);
  }

  private static String plain(String word) {
    return word.toLowerCase(Locale.ROOT).replace(".", "");
  }
}
