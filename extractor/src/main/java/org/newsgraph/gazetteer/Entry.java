package org.newsgraph.gazetteer;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.newsgraph.key.EntityKind;

/**
 * One person, organization or place of a gazetteer.
 *
 * @param identifiers what it is known by, such as {@code wikidata:Q76}, {@code geonames:703448} or
 *     an IRI; at least one, the first is its own
 * @param posts the posts that it holds or held, as the source lists them
 * @param prominence the population, or what a source offers in its place, brought to a like scale;
 *     0 if unknown; an estimate to order by
 * @param source where the entry comes from, several joined by {@code +}
 */
public record Entry(
    List<String> identifiers,
    Names names,
    Nature nature,
    Location location,
    List<Post> posts,
    long prominence,
    String source) {

  private static final String WIKIDATA = "wikidata:";
  private static final String GEONAMES = "geonames:";

  public Entry {
    identifiers = List.copyOf(new LinkedHashSet<>(identifiers));
    if (identifiers.isEmpty()) {
      throw new IllegalArgumentException("An entry needs an identifier: " + names);
    }
    Objects.requireNonNull(names);
    Objects.requireNonNull(nature);
    Objects.requireNonNull(location);
    posts = List.copyOf(posts);
    Objects.requireNonNull(source);
  }

  /** The first of the identifiers. */
  public String id() {
    return identifiers.get(0);
  }

  public String label() {
    return names.label();
  }

  public List<String> aliases() {
    return names.aliases();
  }

  public Optional<EntityKind> kind() {
    return nature.kind();
  }

  public String description() {
    return nature.description();
  }

  public Optional<Coordinates> coordinates() {
    return location.coordinates();
  }

  /** The identifiers of the places that it lies in, the nearest first. */
  public List<String> containers() {
    return location.containers();
  }

  /** Its item in Wikidata, such as {@code Q76}. */
  public Optional<String> wikidata() {
    return within(WIKIDATA);
  }

  /** Its number in GeoNames, such as {@code 703448}. */
  public Optional<String> geonames() {
    return within(GEONAMES);
  }

  /** An entry of which no more than a name is known. */
  static Entry named(String identifier, String name) {
    Names names = new Names(name, List.of());
    return new Entry(
        List.of(identifier), names, Nature.UNKNOWN, Location.UNKNOWN, List.of(), 0, "");
  }

  /** The same with other identifiers, containers and prominence. */
  Entry settled(List<String> known, List<String> containers, long standing) {
    Location around = new Location(coordinates(), containers);
    return new Entry(known, names, nature, around, posts, standing, source);
  }

  private Optional<String> within(String prefix) {
    return identifiers.stream()
        .filter(identifier -> identifier.startsWith(prefix))
        .map(identifier -> identifier.substring(prefix.length()))
        .findFirst();
  }
}
