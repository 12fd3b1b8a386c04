package org.newsgraph.entity.gazetteer;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Names brought into the forms under which a gazetteer finds them; words parted by one space. */
final class NameForm {

  /** Words before a name that are no part of it. */
  private static final Set<String> HONORIFICS =
      Set.of(
          "mr",
          "mrs",
          "ms",
          "miss",
          "dr",
          "prof",
          "professor",
          "sir",
          "dame",
          "lord",
          "lady",
          "rev",
          "gen",
          "general",
          "col",
          "colonel",
          "maj",
          "capt",
          "captain",
          "lt",
          "sgt",
          "sen",
          "senator",
          "rep",
          "gov",
          "governor",
          "president",
          "minister",
          "judge",
          "justice",
          "king",
          "queen",
          "prince",
          "princess",
          "sheikh",
          "ayatollah",
          "imam",
          "hon");

  /** Letters that stay whole under NFKD, and Cyrillic, as the English-speaking press writes it. */
  private static final Map<Character, String> LETTERS =
      Map.ofEntries(
          Map.entry('ß', "ss"),
          Map.entry('ø', "o"),
          Map.entry('ł', "l"),
          Map.entry('đ', "d"),
          Map.entry('æ', "ae"),
          Map.entry('œ', "oe"),
          Map.entry('ı', "i"),
          Map.entry('þ', "th"),
          Map.entry('ð', "d"),
          Map.entry('ħ', "h"),
          Map.entry('ə', "a"),
          Map.entry('а', "a"),
          Map.entry('б', "b"),
          Map.entry('в', "v"),
          Map.entry('г', "g"),
          Map.entry('ґ', "g"),
          Map.entry('д', "d"),
          Map.entry('е', "e"),
          Map.entry('є', "ye"),
          Map.entry('ж', "zh"),
          Map.entry('з', "z"),
          Map.entry('и', "i"),
          Map.entry('і', "i"),
          Map.entry('й', "y"),
          Map.entry('к', "k"),
          Map.entry('л', "l"),
          Map.entry('м', "m"),
          Map.entry('н', "n"),
          Map.entry('о', "o"),
          Map.entry('п', "p"),
          Map.entry('р', "r"),
          Map.entry('с', "s"),
          Map.entry('т', "t"),
          Map.entry('у', "u"),
          Map.entry('ф', "f"),
          Map.entry('х', "kh"),
          Map.entry('ц', "ts"),
          Map.entry('ч', "ch"),
          Map.entry('ш', "sh"),
          Map.entry('щ', "shch"),
          Map.entry('ъ', ""),
          Map.entry('ы', "y"),
          Map.entry('ь', ""),
          Map.entry('э', "e"),
          Map.entry('ю', "yu"),
          Map.entry('я', "ya"),
          Map.entry('ј', "j"),
          Map.entry('ђ', "d"),
          Map.entry('љ', "lj"),
          Map.entry('њ', "nj"),
          Map.entry('ћ', "c"),
          Map.entry('џ', "dz"));

  /** Marks that vanish: apostrophes, and the soft signs of transliterations. */
  private static final String SILENT = "'\u2019\u2018\u02bc\u02b9\u02bb\u02bf\u02be`\u00b4\u00ad";

  private static final Pattern POSSESSIVE = Pattern.compile("['\u2019][sS]$");

  private NameForm() {}

  /** Lower case, Latin letters for Cyrillic, no diacritics or punctuation; initials joined. */
  static String folded(String name) {
    boolean mayPossess = name.endsWith("s") || name.endsWith("S");
    String own = mayPossess ? POSSESSIVE.matcher(name).replaceFirst("") : name;
    String lower = own.toLowerCase(Locale.ROOT);
    String latin = isAscii(lower) ? lower : latin(lower);
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

  private static boolean isAscii(String text) {
    return text.chars().allMatch(letter -> letter < 0x80);
  }

  private static String latin(String lower) {
    StringBuilder latin = new StringBuilder(lower.length());
    Normalizer.normalize(lower, Normalizer.Form.NFKC)
        .chars()
        .forEach(
            letter ->
                latin.append(LETTERS.getOrDefault((char) letter, String.valueOf((char) letter))));
    return Normalizer.normalize(latin, Normalizer.Form.NFKD);
  }

  /** A folded name without the honorifics before it; the same if there are none. */
  static String plain(String folded) {
    String rest = folded;
    int space = rest.indexOf(' ');
    while (space > 0 && HONORIFICS.contains(rest.substring(0, space))) {
      rest = rest.substring(space + 1);
      space = rest.indexOf(' ');
    }
    return rest;
  }

  /** The form that usual transliterations of one folded name share. */
  static String transliterated(String folded) {
    String sounds = folded;
    for (String[] rule : SOUNDS) {
      sounds = sounds.replace(rule[0], rule[1]);
    }
    StringBuilder single = new StringBuilder(sounds.length());
    for (char letter : sounds.toCharArray()) {
      if (single.isEmpty() || single.charAt(single.length() - 1) != letter) {
        single.append(letter);
      }
    }
    return single.toString();
  }

  private static final String[][] SOUNDS = {
    {"shch", "sh"},
    {"tsch", "ch"},
    {"tch", "ch"},
    {"sch", "sh"},
    {"kh", "h"},
    {"gh", "g"},
    {"ph", "f"},
    {"ks", "x"},
    {"ck", "k"},
    {"q", "k"},
    {"w", "v"},
    {"ts", "z"},
    {"ou", "u"},
    {"oo", "u"},
    {"ee", "i"},
    {"j", "i"},
    {"y", "i"},
    {"iie", "e"},
    {"ie", "e"},
    {"iio", "o"},
    {"io", "o"},
    {"h ", " "},
  };

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
