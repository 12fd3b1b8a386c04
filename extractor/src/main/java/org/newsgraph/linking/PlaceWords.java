package org.newsgraph.linking;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.newsgraph.lexicon.Lexicon;

/** Abbreviations of countries and regions, and the adjectives of countries. */
final class PlaceWords {

  private static final Map<String, String> NAMES = names();

  private PlaceWords() {}

  /** "Kentucky" for "Ky." and "France" for "French"; another name as it stands. */
  static String spelledOut(String name) {
    return NAMES.getOrDefault(squeezed(name), name);
  }

  /** The other words for the same country: "British" for "Britons". */
  static Stream<String> alike(String name) {
    String country = NAMES.getOrDefault(name, "");
    return NAMES.entrySet().stream()
        .filter(word -> word.getValue().equals(country))
        .map(Map.Entry::getKey)
        .sorted();
  }

  private static Map<String, String> names() {
    Map<String, String> names = new HashMap<>();
    Lexicon.rows("place-words.tsv").forEach(row -> names.put(squeezed(row[0]), row[1]));
    return Map.copyOf(names);
  }

  /** "W.Va." and "W. Va." agree; case counts, for "IN" is a state and "in" is not. */
  private static String squeezed(String name) {
    return name.indexOf('.') < 0 ? name : name.replace(".", "").replace(" ", "");
  }
}
