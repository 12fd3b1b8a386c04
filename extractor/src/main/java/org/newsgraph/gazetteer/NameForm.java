package org.newsgraph.gazetteer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.newsgraph.lexicon.Honorifics;

/** Names brought into the forms under which a gazetteer finds them; words parted by one space. */
final class NameForm {

  /** Marks that vanish: apostrophes, and the soft signs of transliterations. */
  private static final String SILENT = "'\u2019\u2018\u02bc\u02b9\u02bb\u02bf\u02be`\u00b4\u00ad";

  private static final Pattern POSSESSIVE = Pattern.compile("['\u2019][sS]$");

  private NameForm() {}

  /** Lower case, Latin letters for Cyrillic, no diacritics or punctuation; initials joined. */
  static String folded(String name) {
    boolean mayPossess = name.endsWith("s") || name.endsWith("S");
    String own = mayPossess ? POSSESSIVE.matcher(name).replaceFirst("") : name;
    String lower = own.toLowerCase(Locale.ROOT);
    String latin = LatinLetters.of(lower);
    StringBuilder folded = new StringBuilder(latin.length());
    latin.codePoints().forEach(letter -> append(letter, folded));
    return joined(folded.toString().strip());
  }

  /** Whether a folded name can stand in an English text, or in one of its footnotes. */
  static boolean isLatin(String folded) {
    return folded
        .codePoints()
        .anyMatch(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN);
  }

  /** A folded name without the honorifics before it; the same if there are none. */
  static String plain(String folded) {
    String rest = folded;
    int space = rest.indexOf(' ');
    while (space > 0 && Honorifics.contains(rest.substring(0, space))) {
      rest = rest.substring(space + 1);
      space = rest.indexOf(' ');
    }
    return rest;
  }

  private static void append(int letter, StringBuilder to) {
    int type = Character.getType(letter);
    if (Character.isLetterOrDigit(letter) || type == Character.COMBINING_SPACING_MARK) {
      to.appendCodePoint(letter);
    } else if (letter == '&') {
      to.append(" and ");
    } else if (type != Character.NON_SPACING_MARK
        && SILENT.indexOf(letter) < 0
        && !to.isEmpty()
        && to.charAt(to.length() - 1) != ' ') {
      to.append(' ');
    }
  }

  /** Single letters in a row are one word, and no article stands before the name. */
  private static String joined(String spaced) {
    List<String> words = new ArrayList<>(List.of(spaced.split(" ")));
    if (words.size() > 1 && words.get(0).equals("the")) {
      words.remove(0);
    }
    StringBuilder joined = new StringBuilder(spaced.length());
    boolean initial = false;
    for (String word : words) {
      if (word.isEmpty()) {
        continue;
      }
      boolean single = word.length() == 1 && Character.isLetter(word.charAt(0));
      if (!joined.isEmpty() && !(initial && single)) {
        joined.append(' ');
      }
      joined.append(word);
      initial = single;
    }
    return joined.toString();
  }
}
