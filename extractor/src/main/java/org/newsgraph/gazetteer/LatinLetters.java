package org.newsgraph.gazetteer;

import java.text.Normalizer;
import java.util.Map;

/**
 * Latin letters for those of other sorts: the ones that stay whole when marks are taken off, and
 * Cyrillic, as the English-speaking press writes it.
 */
final class LatinLetters {

  private static final Map<Character, String> LATIN =
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

  private LatinLetters() {}

  /** The text in lower case with Latin letters, the marks above and below them standing apart. */
  static String of(String lower) {
    if (isAscii(lower)) {
      return lower;
    }
    StringBuilder latin = new StringBuilder(lower.length());
    Normalizer.normalize(lower, Normalizer.Form.NFKC)
        .chars()
        .forEach(
            letter ->
                latin.append(LATIN.getOrDefault((char) letter, String.valueOf((char) letter))));
    return Normalizer.normalize(latin, Normalizer.Form.NFKD);
  }

  private static boolean isAscii(String text) {
    return text.chars().allMatch(letter -> letter < 0x80);
  }
}
