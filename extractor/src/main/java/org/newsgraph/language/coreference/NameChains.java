package org.newsgraph.language.coreference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.language.Chain;
import org.newsgraph.language.Document;
import org.newsgraph.language.Layer;

/**
 * Joins the names of an article that name the same: full name and surname, long and short form,
 * acronym.
 *
 * <p>A short name goes to the full name mentioned last before it, else to the first after it.
 */
public final class NameChains implements Layer {

  /** So many names with one surname are compared, lest a list of names take quadratic time. */
  private static final int MOST_COMPARED = 100;

  @Override
  public Document apply(Document document) {
    List<WordedName> longestFirst = new ArrayList<>();
    document.names().stream()
        .filter(name -> name.type().isEntity())
        .map(name -> WordedName.of(name, document.text(name.span())))
        .forEach(longestFirst::add);
    longestFirst.sort(
        Comparator.comparingInt((WordedName name) -> -name.words().size())
            .thenComparing(name -> name.name().span()));
    List<NameCluster> clusters = new ArrayList<>();
    Map<String, List<NameCluster>> byWord = new HashMap<>();
    for (WordedName name : longestFirst) {
      home(name, candidates(name, byWord))
          .orElseGet(() -> founded(name, clusters, byWord))
          .add(name);
    }
    return document.withChains(chains(clusters));
  }

  private static NameCluster founded(
      WordedName name, List<NameCluster> clusters, Map<String, List<NameCluster>> byWord) {
    NameCluster cluster = new NameCluster(name);
    clusters.add(cluster);
    for (String key : name.keysOfFull()) {
      byWord.computeIfAbsent(key, k -> new ArrayList<>()).add(cluster);
    }
    return cluster;
  }

  private static Set<NameCluster> candidates(
      WordedName name, Map<String, List<NameCluster>> byWord) {
    Set<NameCluster> candidates = new LinkedHashSet<>();
    for (String key : name.keysOfShort()) {
      List<NameCluster> known = byWord.getOrDefault(key, List.of());
      candidates.addAll(known.subList(Math.max(0, known.size() - MOST_COMPARED), known.size()));
    }
    return candidates;
  }

  /** The cluster of an equal name, else the nearest of those that the name may be short for. */
  private static Optional<NameCluster> home(WordedName name, Set<NameCluster> candidates) {
    return candidates.stream()
        .filter(cluster -> cluster.holds(name))
        .findFirst()
        .or(
            () ->
                candidates.stream()
                    .filter(cluster -> cluster.mayBeShortenedTo(name))
                    .reduce((one, other) -> other.isNearer(one, name) ? other : one));
  }

  private static List<Chain> chains(List<NameCluster> clusters) {
    clusters.sort(Comparator.comparing(NameCluster::firstSpan));
    List<Chain> chains = new ArrayList<>();
    for (NameCluster cluster : clusters) {
      chains.add(cluster.chain(chains.size()));
    }
    return chains;
  }
}
