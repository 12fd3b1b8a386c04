package org.newsgraph.curation;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What lines of curation say to be one thing.
 *
 * @param names paths and identifiers
 * @param others paths and identifiers that it is said not to be
 */
public record CuratedGroup(Set<String> names, Set<String> others) {

  public CuratedGroup {
    names = Collections.unmodifiableSet(new TreeSet<>(names));
    others = Collections.unmodifiableSet(new TreeSet<>(others));
  }

  /** Whether nothing is said of it. */
  boolean isBare() {
    return names.size() < 2 && others.isEmpty();
  }

  CuratedGroup with(CuratedGroup other) {
    Set<String> all = new TreeSet<>(names);
    all.addAll(other.names);
    Set<String> not = new TreeSet<>(others);
    not.addAll(other.others);
    return new CuratedGroup(all, not);
  }

  /** Whether the two cannot be one thing. */
  public boolean contradicts(CuratedGroup other) {
    return !Collections.disjoint(others, other.names)
        || !Collections.disjoint(names, other.others)
        || identifiers().anyMatch(name -> other.identifiers().anyMatch(to -> rival(name, to)));
  }

  /** The identifiers among the names. */
  Stream<String> identifiers() {
    return names.stream().filter(CuratedLine::isIdentifier);
  }

  /** Whether two names are different items of one authority. */
  static boolean rival(String name, String other) {
    return !name.equals(other)
        && authority(name).isPresent()
        && authority(name).equals(authority(other));
  }

  private static Optional<String> authority(String name) {
    boolean known = name.startsWith("wikidata:") || name.startsWith("geonames:");
    return known ? Optional.of(name.substring(0, name.indexOf(':'))) : Optional.empty();
  }
}
