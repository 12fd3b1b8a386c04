package org.newsgraph.gazetteer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsgraph.key.EntityKind;

/**
 * Finds the place of GeoNames that an item of Wikidata describes, where no identifier says it.
 *
 * <p>Both must have the name and be of one sort (country, region or town), and the description, or
 * what follows the comma of another name, must name the region or the country around it. Of several
 * it is the one of which most is named; among equals one must have five times the inhabitants of
 * the others.
 */
final class SamePlaces {

  private static final int TIMES_LARGER = 5;

  private static final Pattern COUNTRY =
      Pattern.compile("\\b(country|republic|kingdom|sovereign state|monarchy|nation)\\b");

  /** What GeoNames lists among the countries, though it belongs to one. */
  private static final Pattern DEPENDENT =
      Pattern.compile(
          "\\b((overseas|unincorporated|us) territory|special administrative region|dependency"
              + "|partially recognised state)\\b");

  private static final Pattern REGION =
      Pattern.compile(
          "^(?!.*\\b(city|town|seat|capital)\\b).*\\b(state|province|region|oblast)\\b");
  private static final Pattern TOWN =
      Pattern.compile(
          "\\b(city|town|village|capital|seat|commune|comune|municipality|suburb|borough)\\b");
  private static final Pattern REST = Pattern.compile("\\b(?:in|of|near)\\b");

  private final Map<String, List<Integer>> byName = new HashMap<>();
  private final Map<Integer, Entry> described = new HashMap<>();
  private final Map<Integer, Entry> candidates = new HashMap<>();

  /** Whether an entry is an item without a place that a second look could find. */
  static boolean isDescribed(Entry entry) {
    return entry.wikidata().isPresent()
        && entry.geonames().isEmpty()
        && entry.kind().filter(EntityKind.PLACE::equals).isPresent()
        && sort(entry).isPresent();
  }

  /** Takes an item that is described. */
  void describe(int group, Entry entry) {
    described.put(group, entry);
    byName.putIfAbsent(entry.label().toLowerCase(Locale.ROOT), new ArrayList<>());
  }

  /** Takes a place of GeoNames that may be one of the items. */
  void offer(int group, Entry place) {
    if (place.geonames().isPresent() && place.wikidata().isEmpty()) {
      Stream.concat(Stream.of(place.label()), place.aliases().stream())
          .map(name -> name.toLowerCase(Locale.ROOT))
          .distinct()
          .filter(byName::containsKey)
          .forEach(
              name -> {
                byName.get(name).add(group);
                candidates.put(group, place);
              });
    }
  }

  /**
   * The group of GeoNames for each group that is described, where there is one.
   *
   * @param folded the names of the place with an identifier, each folded and between blanks
   */
  Map<Integer, Integer> found(Function<String, List<String>> folded) {
    Map<Integer, Integer> found = new TreeMap<>();
    described.forEach(
        (group, entry) -> place(entry, folded).ifPresent(place -> found.put(group, place)));
    return found;
  }

  private Optional<Integer> place(Entry entry, Function<String, List<String>> folded) {
    String around = around(entry);
    List<Integer> fitting =
        byName.get(entry.label().toLowerCase(Locale.ROOT)).stream()
            .filter(group -> sort(candidates.get(group)).equals(sort(entry)))
            .toList();
    Map<Integer, Long> named = new HashMap<>();
    fitting.forEach(group -> named.put(group, named(candidates.get(group), around, folded)));
    long most = named.values().stream().mapToLong(Long::longValue).max().orElse(0);
    return clear(fitting.stream().filter(group -> most > 0 && named.get(group) == most).toList());
  }

  /** The only one, or the one that is much larger than all others. */
  private Optional<Integer> clear(List<Integer> groups) {
    List<Integer> sorted =
        groups.stream()
            .distinct()
            .sorted(Comparator.comparingLong(this::inhabitants).reversed())
            .toList();
    boolean clear =
        sorted.size() == 1
            || sorted.size() > 1
                && inhabitants(sorted.get(0)) > TIMES_LARGER * inhabitants(sorted.get(1));
    return clear ? Optional.of(sorted.get(0)) : Optional.empty();
  }

  private long inhabitants(int group) {
    return candidates.get(group).prominence();
  }

  /** How many of the places around it are named; a country lies in none. */
  private static long named(Entry place, String around, Function<String, List<String>> folded) {
    return sort(place).equals(Optional.of("country"))
        ? 1
        : place.containers().stream()
            .filter(
                container ->
                    folded.apply(container).stream()
                        .anyMatch(name -> around.contains(" " + name + " ")))
            .count();
  }

  /** What the description and the commas of names say of the surroundings, folded. */
  private static String around(Entry entry) {
    List<String> parts = new ArrayList<>(Arrays.asList(REST.split(entry.description(), 2)));
    parts.set(0, "");
    entry.aliases().stream()
        .filter(alias -> alias.contains(","))
        .map(alias -> alias.substring(alias.indexOf(',') + 1))
        .forEach(parts::add);
    return parts.stream()
        .map(part -> " " + NameForm.folded(part) + " ")
        .collect(Collectors.joining());
  }

  /** Country, region or town; a sovereign state is no region. */
  private static Optional<String> sort(Entry entry) {
    Nature nature = entry.nature();
    if (nature.type().startsWith("A.PCL")) {
      return Optional.of("country");
    }
    if (nature.type().equals("A.ADM1")) {
      return Optional.of("region");
    }
    if (nature.type().startsWith("P.")) {
      return Optional.of("town");
    }
    String head = REST.split(nature.description().toLowerCase(Locale.ROOT), 2)[0];
    if (DEPENDENT.matcher(nature.description().toLowerCase(Locale.ROOT)).find()) {
      return Optional.of("country");
    }
    if (REGION.matcher(head).find() && !head.contains("sovereign")) {
      return Optional.of("region");
    }
    if (TOWN.matcher(head).find()) {
      return Optional.of("town");
    }
    return COUNTRY.matcher(head).find() ? Optional.of("country") : Optional.empty();
  }
}
