package org.newsgraph.language.coreference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.newsgraph.language.Chain;
import org.newsgraph.language.Document;
import org.newsgraph.language.Layer;
import org.newsgraph.language.Mention;
import org.newsgraph.language.Name;
import org.newsgraph.language.NameType;

/**
 * Joins the names of an article that name the same: full name and surname, long and short form,
 * acronym.
 *
 * <p>A short name goes to the full name mentioned last before it, else to the first after it.
 */
public final class NameChains implements Layer {

  private static final Set<NameType> ENTITIES =
      Set.of(NameType.PERSON, NameType.ORGANIZATION, NameType.PLACE, NameType.GROUP);

  @Override
  public Document apply(Document document) {
    List<Cluster> clusters = new ArrayList<>();
    List<WordedName> names =
        document.names().stream()
            .filter(name -> ENTITIES.contains(name.type()))
            .map(name -> WordedName.of(name, document.text(name.span())))
            .toList();
    List<WordedName> longestFirst = new ArrayList<>(names);
    longestFirst.sort(
        Comparator.comparingInt((WordedName name) -> -name.words().size())
            .thenComparing(name -> name.name().span()));
    for (WordedName name : longestFirst) {
      Cluster home = home(name, clusters);
      if (home == null) {
        home = new Cluster(name);
        clusters.add(home);
      }
      home.add(name);
    }
    return document.withChains(chains(clusters));
  }

  /** The cluster of an equal name, else the best of those that the name may be short for. */
  private static Cluster home(WordedName name, List<Cluster> clusters) {
    Cluster best = null;
    for (Cluster cluster : clusters) {
      if (cluster.type() == name.name().type() && cluster.mayBe(name)) {
        if (cluster.holds(name)) {
          return cluster;
        }
        best = best == null || nearer(cluster, best, name) ? cluster : best;
      }
    }
    return best;
  }

  private static boolean nearer(Cluster one, Cluster other, WordedName name) {
    int at = name.name().span().begin();
    int last = one.lastFullBefore(at);
    int otherLast = other.lastFullBefore(at);
    return last >= 0 || otherLast >= 0 ? last > otherLast : one.firstFull() < other.firstFull();
  }

  private static List<Chain> chains(List<Cluster> clusters) {
    clusters.sort(Comparator.comparing(Cluster::firstSpan));
    List<Chain> chains = new ArrayList<>();
    for (Cluster cluster : clusters) {
      chains.add(cluster.chain(chains.size()));
    }
    return chains;
  }

  /** Names taken to be the same; the first one is the longest. */
  private static final class Cluster {

    private final WordedName full;
    private final List<WordedName> names = new ArrayList<>();

    Cluster(WordedName full) {
      this.full = full;
    }

    void add(WordedName name) {
      names.add(name);
    }

    NameType type() {
      return full.name().type();
    }

    boolean holds(WordedName name) {
      return names.stream().anyMatch(other -> other.words().equals(name.words()));
    }

    boolean mayBe(WordedName name) {
      return holds(name) || full.mayBeShortenedTo(name);
    }

    int lastFullBefore(int position) {
      return fullBegins().filter(begin -> begin < position).max().orElse(-1);
    }

    int firstFull() {
      return fullBegins().min().orElseThrow();
    }

    private java.util.stream.IntStream fullBegins() {
      return names.stream()
          .filter(name -> name.words().size() == full.words().size())
          .mapToInt(name -> name.name().span().begin());
    }

    org.newsgraph.language.Span firstSpan() {
      return names.stream()
          .map(name -> name.name().span())
          .min(Comparator.naturalOrder())
          .orElseThrow();
    }

    Chain chain(int id) {
      String best =
          names.stream()
              .filter(name -> name.words().size() == full.words().size())
              .map(WordedName::wording)
              .min(
                  Comparator.comparing(WordedName::isShouted)
                      .thenComparing(Comparator.naturalOrder()))
              .orElseThrow();
      List<Mention> mentions =
          names.stream()
              .map(WordedName::name)
              .sorted(Comparator.comparing(Name::span))
              .map(name -> new Mention(name.span(), Mention.Kind.NAME, name.confidence()))
              .toList();
      Set<String> others = new TreeSet<>(names.stream().map(WordedName::wording).toList());
      others.remove(best);
      return new Chain(id, type(), best, mentions, others);
    }
  }
}
