package org.newsgraph.pipeline;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.newsgraph.entity.curation.CuratedGroups;
import org.newsgraph.entity.curation.CuratedLines;
import org.newsgraph.entity.merging.CollectedEntities;
import org.newsgraph.entity.merging.CuratedIdentity;
import org.newsgraph.entity.merging.KeyedEntity;
import org.newsgraph.entity.merging.Merges;

/** Puts what people say in the place of what the linker says of names. One thread. */
final class SaidLinks {

  private final Merges merges;
  private final Map<String, CuratedIdentity> curated = new TreeMap<>();

  SaidLinks(CuratedLines lines, CollectedEntities entities, Merges merges) {
    this.merges = merges;
    if (!lines.lines().isEmpty()) {
      Map<String, List<KeyedEntity>> seen = new TreeMap<>();
      entities
          .find(entities.paths())
          .forEach(
              (path, key) ->
                  seen.computeIfAbsent(merges.of(path), entity -> new ArrayList<>()).add(key));
      CuratedGroups groups = new CuratedGroups(lines);
      seen.forEach((path, keys) -> curated.put(path, new CuratedIdentity(groups, keys)));
      curated.values().removeIf(identity -> !identity.isCurated());
    }
  }

  /** Whether nobody says anything about what was read. */
  boolean isEmpty() {
    return curated.isEmpty();
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
