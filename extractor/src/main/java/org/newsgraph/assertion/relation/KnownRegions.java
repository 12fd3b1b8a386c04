package org.newsgraph.assertion.relation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsgraph.lexicon.Lexicon;

/** Names of countries and of states and provinces, within which other places lie. */
final class KnownRegions {

  private static final Set<String> COUNTRIES =
      Stream.concat(
              Lexicon.rows("countries.tsv").stream().map(row -> row[0]),
              Lexicon.rows("demonyms.tsv").stream().flatMap(KnownRegions::names))
          .map(KnownRegions::plain)
          .collect(Collectors.toUnmodifiableSet());

  private static final Set<String> STATES =
      Lexicon.rows("states.tsv").stream()
          .flatMap(Arrays::stream)
          .map(KnownRegions::plain)
          .collect(Collectors.toUnmodifiableSet());

  private static final Set<String> CONTINENTS =
      Set.of(
          "africa",
          "asia",
          "europe",
          "america",
          "north america",
          "south america",
          "australia",
          "latin america",
          "central america",
          "middle east",
          "oceania",
          "antarctica",
          "caribbean",
          "west",
          "far east",
          "balkans",
          "gulf",
          "scandinavia",
          "southeast asia",
          "central asia");

  private static final Pattern REGION =
      Pattern.compile(
          ".* (?:province|region|district|county|state|governorate|oblast|prefecture|territory"
              + "|department|division)");

  private KnownRegions() {}

  private static Stream<String> names(String[] row) {
    return Stream.concat(
        Stream.of(row[0]), row.length > 2 ? Arrays.stream(row[2].split(";")) : Stream.empty());
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("^the |\\.", "").strip();
  }

  /** Whether it is a country or a continent, which lies in nothing that is told here. */
  static boolean isCountry(String name) {
    String plain = plain(name);
    return COUNTRIES.contains(plain) || CONTINENTS.contains(plain);
  }

  /** Whether it is a state of a country by a list of such. */
  static boolean isState(String name) {
    return STATES.contains(plain(name));
  }

  /** Whether it is a country, a state, or a region by its last word. */
  static boolean isRegion(String name) {
    String plain = plain(name);
    return COUNTRIES.contains(plain) || STATES.contains(plain) || REGION.matcher(plain).matches();
  }
}
