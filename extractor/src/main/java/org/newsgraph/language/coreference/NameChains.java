package org.newsgraph.language.coreference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.newsgraph.language.Chain;
import org.newsgraph.language.Document;
import org.newsgraph.language.Layer;
import org.newsgraph.language.Part;

/**
 * Joins the names of an article that name the same: full name and surname, long and short form,
 * acronym.
 *
 * <p>An acronym goes to the name behind which the article puts it in brackets. Another short name
 * goes to the full name mentioned last before it, else to the first after it, unless another stands
 * twice as often in the article; to one that only adds the form or the field of a firm rather than
 * to one that may name a part of it.
 */
public final class NameChains implements Layer {

  /** So many names with one surname are compared, lest a list of names take quadratic time. */
  private static final int MOST_COMPARED = 100;

  @Override
  public Set<Part> needs() {
    return Set.of(Part.REPEATED_NAMES);
  }

  @Override
  public Set<Part> makes() {
    return Set.of(Part.CHAINS);
  }

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
    Clusters clusters = new Clusters(new DefinedAcronyms(document));
    longestFirst.forEach(clusters::add);
    return document.withChains(clusters.chains());
  }

  /** The clusters of one article, to which names are added, the longest first. */
  private static final class Clusters {

    private final DefinedAcronyms defined;
    private final List<NameCluster> all = new ArrayList<>();
    private final Map<String, List<NameCluster>> byWord = new HashMap<>();

    Clusters(DefinedAcronyms defined) {
      this.defined = defined;
    }

    void add(WordedName name) {
      defined
          .fullName(name)
          .flatMap(this::holding)
          .or(() -> holding(name))
          .or(() -> fuller(name))
          .orElseGet(() -> founded(name))
          .add(name);
    }

    private Optional<NameCluster> holding(WordedName name) {
      return candidates(name).stream().filter(cluster -> cluster.holds(name)).findFirst();
    }

    /** Of those that the name may be short for one that says no more, else the likeliest. */
    private Optional<NameCluster> fuller(WordedName name) {
      List<NameCluster> fuller =
          candidates(name).stream().filter(cluster -> cluster.mayBeShortenedTo(name)).toList();
      return likeliest(fuller.stream().filter(cluster -> !cluster.saysMoreThan(name)), name)
          .or(() -> likeliest(fuller.stream(), name));
    }

    private static Optional<NameCluster> likeliest(Stream<NameCluster> clusters, WordedName name) {
      return clusters.reduce((one, other) -> other.isRatherMeant(one, name) ? other : one);
    }

    private NameCluster founded(WordedName name) {
      NameCluster cluster = new NameCluster(name);
      all.add(cluster);
      for (String key : name.keysOfFull()) {
        byWord.computeIfAbsent(key, k -> new ArrayList<>()).add(cluster);
      }
      return cluster;
    }

    private Set<NameCluster> candidates(WordedName name) {
      Set<NameCluster> candidates = new LinkedHashSet<>();
      for (String key : name.keysOfShort()) {
        List<NameCluster> known = byWord.getOrDefault(key, List.of());
        candidates.addAll(known.subList(Math.max(0, known.size() - MOST_COMPARED), known.size()));
      }
      return candidates;
    }

    List<Chain> chains() {
      all.sort(Comparator.comparing(NameCluster::firstSpan));
      List<Chain> chains = new ArrayList<>();
      for (NameCluster cluster : all) {
        chains.add(cluster.chain(chains.size()));
      }
      return chains;
    }
  }
}
