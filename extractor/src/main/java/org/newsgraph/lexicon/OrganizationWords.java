package org.newsgraph.lexicon;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Last words of organizations' names that a shorter form leaves out. */
public final class OrganizationWords {

  /** Each word, and whether it says no more than the form of an organization. */
  private static final Map<String, Boolean> WORDS =
      Stream.concat(
              CompanyForms.all().stream().map(form -> Map.entry(form, true)),
              Lexicon.rows("organization-words.tsv").stream()
                  .map(row -> Map.entry(row[0], row[1].equals("form"))))
          .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

  private OrganizationWords() {}

  /** Whether a shorter form leaves out this word, in lower case. */
  public static boolean contains(String word) {
    return WORDS.containsKey(word);
  }

  /** Whether this word, in lower case, says the form and nothing of what it does: "corporation". */
  public static boolean isForm(String word) {
    return WORDS.getOrDefault(word, false);
  }

  /** Whether this word, in lower case, says what the organization does: "airlines". */
  public static boolean isField(String word) {
    return contains(word) && !isForm(word);
  }
}
