package org.newsgraph.linking;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.newsgraph.gazetteer.Entry;
import org.newsgraph.gazetteer.Gazetteer;
import org.newsgraph.gazetteer.Match;
import org.newsgraph.gazetteer.MatchKind;
import org.newsgraph.lexicon.Lexicon;

/**
 * Where a place stands among the places of the world.
 *
 * @param region the first-level region that it is or lies in, as an identifier; else empty
 * @param country the country that it is or lies in, as an identifier; else empty
 * @param regionNames the names of the region around it, as keys
 * @param countryNames the names of the country around it, as keys
 */
record Lineage(
    Level level, String region, String country, Set<String> regionNames, Set<String> countryNames) {

  private static final Pattern HEAD_END =
      Pattern.compile("[,;(]| (?:in|of|on|at|spanning|located|covering|comprising|which|that) ");
  private static final int MOST_AREAS = 5;

  private static final Set<String> COUNTRIES = Lexicon.words("country-nouns.tsv");
  private static final Set<String> REGIONS = Lexicon.words("region-nouns.tsv");

  /** How large a part of the world it is. */
  enum Level {
    COUNTRY,
    REGION,
    CAPITAL,
    TOWN
  }

  static Lineage of(Entry entry, Gazetteer gazetteer) {
    List<Entry> around =
        entry.containers().stream().flatMap(id -> gazetteer.entry(id).stream()).toList();
    if (around.isEmpty() && entry.coordinates().isEmpty() && level(entry) == Level.TOWN) {
      return described(entry.description(), gazetteer);
    }
    Optional<Entry> region = first(around, Level.REGION);
    Optional<Entry> country = first(around, Level.COUNTRY);
    Level level = level(entry);
    return new Lineage(
        level,
        level == Level.REGION ? entry.id() : region.map(Entry::id).orElse(""),
        level == Level.COUNTRY ? entry.id() : country.map(Entry::id).orElse(""),
        region.map(Lineage::keys).orElse(Set.of()),
        country.map(Lineage::keys).orElse(Set.of()));
  }

  /** What a description such as "city in Norden County, Westland" tells. */
  private static Lineage described(String description, Gazetteer gazetteer) {
    List<String> parts =
        Arrays.stream(description.replaceFirst("^.*? (?:in|of) (?:the )?", "").split(", "))
            .filter(part -> !part.isBlank())
            .toList();
    Set<String> names = new HashSet<>();
    parts.forEach(part -> names.add(ArticleNames.key(part)));
    List<Entry> around = parts.stream().flatMap(part -> areas(part, gazetteer)).distinct().toList();
    Optional<Entry> country = first(around, Level.COUNTRY);
    Optional<Entry> region =
        around.stream()
            .filter(area -> level(area) == Level.REGION)
            .filter(area -> country.isEmpty() || area.containers().contains(country.get().id()))
            .findFirst();
    Set<String> unknown = around.isEmpty() ? names : Set.of();
    return new Lineage(
        describedLevel(description),
        region.map(Entry::id).orElse(""),
        country.map(Entry::id).orElse(""),
        region.map(Lineage::keys).orElse(unknown),
        country.map(Lineage::keys).orElse(unknown));
  }

  /** The regions and countries that carry a name. */
  private static Stream<Entry> areas(String name, Gazetteer gazetteer) {
    return gazetteer.named(PlaceWords.spelledOut(name), MOST_AREAS).stream()
        .filter(match -> match.kind() == MatchKind.LABEL || match.kind() == MatchKind.ALIAS)
        .map(Match::entry)
        .filter(entry -> level(entry) == Level.COUNTRY || level(entry) == Level.REGION);
  }

  static Level describedLevel(String description) {
    String head = HEAD_END.split(description, 2)[0].toLowerCase(Locale.ROOT);
    String noun = head.substring(head.lastIndexOf(' ') + 1);
    if (noun.equals("state") && !description.contains("state in")) {
      return Level.REGION;
    }
    return COUNTRIES.contains(noun)
        ? Level.COUNTRY
        : REGIONS.contains(noun) ? Level.REGION : Level.TOWN;
  }

  private static Optional<Entry> first(List<Entry> entries, Level level) {
    return entries.stream().filter(entry -> level(entry) == level).findFirst();
  }

  private static Level level(Entry entry) {
    String type = entry.nature().type();
    if (type.startsWith("A.PCL")) {
      return Level.COUNTRY;
    }
    return switch (type) {
      case "A.ADM1" -> Level.REGION;
      case "P.PPLC" -> Level.CAPITAL;
      default -> Level.TOWN;
    };
  }

  private static Set<String> keys(Entry entry) {
    Set<String> keys = new HashSet<>();
    entry.names().all().forEach(name -> keys.add(ArticleNames.key(name)));
    return keys;
  }
}
