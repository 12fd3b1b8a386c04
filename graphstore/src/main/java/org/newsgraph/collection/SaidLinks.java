package org.newsgraph.collection;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.newsgraph.curation.CuratedGroups;
import org.newsgraph.curation.Curation;
import org.newsgraph.merging.CuratedIdentity;
import org.newsgraph.merging.KeyedEntities;
import org.newsgraph.merging.KeyedEntity;
import org.newsgraph.merging.Merges;

/** Puts what people say in the place of what the linker says of names. One thread. */
final class SaidLinks {

  private final Merges merges;
  private final Map<String, CuratedIdentity> curated = new TreeMap<>();

  /** About the entities with these paths, by the curation of all that is known. */
  SaidLinks(KeyedEntities known, Set<String> paths, Merges merges) {
    this.merges = merges;
    if (known.curation() != Curation.NONE) {
      CuratedGroups groups = new CuratedGroups(known.curation());
      keys(known, paths)
          .forEach((path, keys) -> curated.put(path, new CuratedIdentity(groups, keys)));
      curated.values().removeIf(identity -> !identity.isCurated());
    }
  }

  /** All that is seen as what one of these paths is seen as. */
  private Map<String, Collection<KeyedEntity>> keys(KeyedEntities known, Set<String> paths) {
    Map<String, Set<String>> seen = new TreeMap<>();
    paths.forEach(
        path -> seen.computeIfAbsent(merges.of(path), entity -> new TreeSet<>()).add(path));
    Map<String, Collection<KeyedEntity>> keys = new TreeMap<>();
    seen.forEach(
        (entity, own) -> {
          known.mergedInto(List.of(entity)).stream()
              .filter(path -> merges.of(path).equals(entity))
              .forEach(own::add);
          keys.put(entity, known.find(own).values());
        });
    return keys;
  }

  /** Whether all that was read stays as it was read. */
  boolean isEmpty() {
    return curated.isEmpty() && merges.isEmpty();
  }

  /** What is shown as what. */
  Merges merges() {
    return merges;
  }

  /** Corrects the links of a name that is known by this path. */
  void correct(ObjectNode name, String path) {
    CuratedIdentity identity = curated.get(merges.of(path));
    if (identity != null) {
      if (isOverruled(name, path, identity)) {
        name.remove(List.of("wikidata", "geonames", "linkConfidence"));
      }
      identity.said().forEach(identifier -> put(name, identifier));
    }
  }

  private static boolean isOverruled(ObjectNode name, String path, CuratedIdentity identity) {
    return identity.paths().contains(path) && identity.overrules(path)
        || identity.overrulesLikely("wikidata:" + name.path("wikidata").asText())
        || identity.overrulesLikely("geonames:" + name.path("geonames").asText());
  }

  private static void put(ObjectNode name, String identifier) {
    String authority = identifier.substring(0, identifier.indexOf(':'));
    if (authority.equals("wikidata") || authority.equals("geonames")) {
      name.put(authority, identifier.substring(authority.length() + 1)).put("linkConfidence", 1.0);
    }
  }
}
