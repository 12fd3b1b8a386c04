package org.newsgraph.assertion.relation;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.newsgraph.lexicon.Lexicon;

/**
 * A country by its people.
 *
 * @param names what it is called, the usual name first
 */
record Country(List<String> names) {

  private static final Map<String, Country> BY_PEOPLE = byPeople();

  Country {
    names = List.copyOf(names);
  }

  private static Map<String, Country> byPeople() {
    Map<String, Country> countries = new HashMap<>();
    for (String[] row : Lexicon.rows("demonyms.tsv")) {
      String others = row.length > 2 ? ";" + row[2] : "";
      Country country = new Country(List.of((row[0] + others).split(";")));
      Arrays.stream(row[1].split(";"))
          .forEach(people -> countries.put(people.toLowerCase(Locale.ROOT), country));
    }
    return Map.copyOf(countries);
  }

  /** The country of "German" or "Germans"; empty for other words. */
  static Optional<Country> ofPeople(String word) {
    String plain = word.toLowerCase(Locale.ROOT);
    return Optional.ofNullable(BY_PEOPLE.get(plain))
        .or(() -> Optional.ofNullable(BY_PEOPLE.get(plain.replaceAll("s$", ""))));
  }

  /** Its usual name. */
  String name() {
    return names.get(0);
  }

  /** Whether a place that is called so is the country. */
  boolean isCalled(String name) {
    return names.stream().anyMatch(name.replaceFirst("^[Tt]he ", "")::equalsIgnoreCase);
  }
}
