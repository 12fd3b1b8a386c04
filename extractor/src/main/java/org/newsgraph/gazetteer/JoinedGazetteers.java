package org.newsgraph.gazetteer;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.newsgraph.article.Article;

/** Several gazetteers asked as one. */
final class JoinedGazetteers implements Gazetteer {

  private final List<Gazetteer> gazetteers;

  JoinedGazetteers(List<Gazetteer> gazetteers) {
    this.gazetteers = List.copyOf(gazetteers);
  }

  @Override
  public List<Match> named(String name, int most) {
    Map<String, Match> joined = new LinkedHashMap<>();
    List<Match> all = new ArrayList<>();
    gazetteers.forEach(gazetteer -> all.addAll(gazetteer.named(name, most)));
    all.sort(
        Comparator.comparing(Match::kind)
            .thenComparing(Match::entry, CompiledEntries.BEST_KNOWN_FIRST));
    for (Match match : all) {
      Match whole = new Match(completed(match.entry()), match.kind());
      joined.putIfAbsent(whole.entry().id(), whole);
    }
    return List.copyOf(joined.values());
  }

  @Override
  public Optional<Entry> entry(String identifier) {
    return gazetteers.stream()
        .flatMap(gazetteer -> gazetteer.entry(identifier).stream())
        .findFirst()
        .map(this::completed);
  }

  /** The entry with what the gazetteers say of any of its identifiers, the first one leading. */
  private Entry completed(Entry entry) {
    List<Entry> same =
        gazetteers.stream()
            .flatMap(
                gazetteer ->
                    entry.identifiers().stream()
                        .flatMap(identifier -> gazetteer.entry(identifier).stream())
                        .limit(1))
            .toList();
    return same.stream().reduce(EntryJoin::joined).orElse(entry);
  }

  @Override
  public String checksum() {
    return Article.sha256(
        gazetteers.stream().map(Gazetteer::checksum).collect(Collectors.joining("\n")));
  }

  @Override
  public void close() throws IOException {
    for (Gazetteer gazetteer : gazetteers) {
      gazetteer.close();
    }
  }
}
