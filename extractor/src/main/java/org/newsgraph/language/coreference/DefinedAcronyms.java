package org.newsgraph.language.coreference;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.newsgraph.language.Document;
import org.newsgraph.language.Name;
import org.newsgraph.language.Span;

/**
 * Acronyms that an article puts in brackets behind the full name: "Solberg Airlines (SOA)".
 *
 * <p>What counts as the acronym of what is Schwartz and Hearst's rule (A simple algorithm for
 * identifying abbreviation definitions in biomedical text, 2003): its letters stand in the name in
 * this order, the first one at the beginning of a word. Here that is the name's first word.
 */
final class DefinedAcronyms {

  private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}[\\p{L}\\p{N}&.-]{1,9}");
  private static final Pattern OPENING = Pattern.compile("\\s?[(\\[]\\s?");
  private static final Pattern CLOSING = Pattern.compile("(?s)\\s?[)\\]].*");

  private final Map<WordedName.Words, WordedName> fullNames = new HashMap<>();
  private final Map<Span, WordedName> bracketed = new HashMap<>();

  DefinedAcronyms(Document document) {
    List<Name> names = document.names();
    for (int i = 1; i < names.size(); i++) {
      Name full = names.get(i - 1);
      Name acronym = names.get(i);
      if (full.type() == acronym.type() && isBracketed(document.text(), full, acronym)) {
        note(
            WordedName.of(full, document.text(full.span())),
            WordedName.of(acronym, document.text(acronym.span())));
      }
    }
  }

  /**
   * The name for which the article says that this one is short; if it says several, the one before
   * the brackets that this one stands in, else the first.
   */
  Optional<WordedName> fullName(WordedName acronym) {
    WordedName first = fullNames.get(acronym.key());
    return Optional.ofNullable(bracketed.getOrDefault(acronym.name().span(), first));
  }

  private static boolean isBracketed(String text, Name full, Name acronym) {
    String between = text.substring(full.span().end(), acronym.span().begin());
    int end = acronym.span().end();
    String after = text.substring(end, Math.min(text.length(), end + 2));
    return OPENING.matcher(between).matches() && CLOSING.matcher(after).matches();
  }

  private void note(WordedName full, WordedName acronym) {
    if (full.words().size() > 1
        && ACRONYM.matcher(acronym.wording()).matches()
        && isSpelled(letters(full.wording()), letters(acronym.wording()))) {
      fullNames.putIfAbsent(acronym.key(), full);
      bracketed.put(acronym.name().span(), full);
    }
  }

  private static boolean isSpelled(String full, String acronym) {
    int at = 0;
    for (char letter : acronym.toCharArray()) {
      at = full.indexOf(letter, at) + 1;
      if (at == 0) {
        return false;
      }
    }
    return full.charAt(0) == acronym.charAt(0);
  }

  private static String letters(String wording) {
    return wording.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
  }
}
