package org.newsgraph.gazetteer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Asks keyed entries for a name in each way in which it may be carried. */
final class Lookup {

  private final KeyedEntries entries;
  private final int most;
  private final Map<String, Match> matches = new LinkedHashMap<>();

  private Lookup(KeyedEntries entries, int most) {
    this.entries = entries;
    this.most = most;
  }

  static List<Match> of(String name, KeyedEntries entries, int most) {
    if (most < 1) {
      throw new IllegalArgumentException("Expected to be asked for 1 entry or more, found " + most);
    }
    String folded = NameForm.folded(name);
    return folded.isEmpty() ? List.of() : new Lookup(entries, most).of(name, folded);
  }

  private List<Match> of(String name, String folded) {
    String plain = NameForm.plain(folded);
    for (Entry entry : entries.under(NameKeys.whole(folded), most)) {
      add(entry, lettered(entry.names(), name));
    }
    if (!plain.equals(folded)) {
      addAll(NameKeys.whole(plain), MatchKind.FOLDED);
    }
    if (NameKeys.isLong(plain)) {
      addAll(NameKeys.transliterated(plain), MatchKind.TRANSLITERATED);
    }
    if (plain.indexOf(' ') < 0) {
      addAll(NameKeys.acronym(plain), MatchKind.ACRONYM);
      addAll(NameKeys.surname(plain), MatchKind.SURNAME);
    }
    return List.copyOf(matches.values());
  }

  private static MatchKind lettered(Names names, String name) {
    if (names.label().equals(name)) {
      return MatchKind.LABEL;
    }
    return names.aliases().contains(name) ? MatchKind.ALIAS : MatchKind.FOLDED;
  }

  private void addAll(String key, MatchKind kind) {
    entries.under(key, most).forEach(entry -> add(entry, kind));
  }

  private void add(Entry entry, MatchKind kind) {
    matches.putIfAbsent(entry.id(), new Match(entry, kind));
  }
}
