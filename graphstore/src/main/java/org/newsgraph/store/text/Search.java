package org.newsgraph.store.text;

import static java.util.Comparator.comparingDouble;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.lucene.search.SearcherManager;

/** Finds entities by their names, statements by their wordings and articles by their headlines. */
public final class Search {

  /** Several names belong to one entity, and other kinds have to be left out. */
  private static final int MATCHES_FOR_ONE = 10;

  private static final int LONGEST_LABEL = 300;

  private final DatasetGraph dataset;
  private final Matches matches;
  private final Things things;

  Search(DatasetGraph dataset, SearcherManager searchers) {
    this.dataset = dataset;
    this.matches = new Matches(searchers);
    this.things = new Things(dataset);
  }

  /** What fits best, best first; nothing when the text holds no word. */
  public List<FoundThing> find(Wanted wanted) {
    List<String> words = Matches.words(wanted.text());
    return words.isEmpty() ? List.of() : Txn.calculateRead(dataset, () -> find(wanted, words));
  }

  private List<FoundThing> find(Wanted wanted, List<String> words) {
    Stream<String> fields =
        wanted
            .kind()
            .map(kind -> Stream.of(kind.field()))
            .orElse(Stream.of(TextFields.NAME, TextFields.TEXT, TextFields.HEADLINE));
    return fields
        .flatMap(field -> inField(field, wanted, words).stream())
        .sorted(comparingDouble(FoundThing::score).reversed())
        .limit(wanted.limit())
        .toList();
  }

  private List<FoundThing> inField(String field, Wanted wanted, List<String> words) {
    Map<Node, FoundThing> found = new LinkedHashMap<>();
    for (TextMatch match : matches.in(field, words, (wanted.limit() + 5) * MATCHES_FOR_ONE)) {
      Node thing = things.of(match.subject());
      Optional<FoundKind> kind = things.kind(thing, field);
      if (kind.isPresent() && wanted.kind().map(kind.get()::equals).orElse(true)) {
        found.computeIfAbsent(thing, any -> found(any, kind.get(), match, words));
      }
    }
    List<FoundThing> best = new ArrayList<>(found.values());
    best.sort(comparingDouble(FoundThing::score).reversed());
    return scaled(best.subList(0, Math.min(best.size(), wanted.limit())));
  }

  private FoundThing found(Node thing, FoundKind kind, TextMatch match, List<String> words) {
    Things.Told told = things.told(thing, kind, match);
    boolean isWhole = Matches.words(match.text()).equals(words);
    double score = match.score() * told.weight() * (isWhole ? 2 : 1);
    return new FoundThing(
        thing.getURI(),
        kind,
        Snippet.cut(told.label(), LONGEST_LABEL),
        Snippet.of(match.text(), words),
        told.detail(),
        score);
  }

  /** Scores of different fields cannot be compared, so the best of each is 1. */
  private static List<FoundThing> scaled(List<FoundThing> best) {
    return best.stream().map(found -> scaled(found, best.get(0).score())).toList();
  }

  private static FoundThing scaled(FoundThing found, double highest) {
    return new FoundThing(
        found.iri(),
        found.kind(),
        found.label(),
        found.snippet(),
        found.detail(),
        Math.round(1000 * found.score() / highest) / 1000.0);
  }
}
