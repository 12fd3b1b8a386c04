package org.newsgraph.entity.gazetteer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A small gazetteer that is held in memory. */
final class HeldEntries implements Gazetteer {

  private final Map<String, List<Entry>> byKey = new HashMap<>();
  private final Map<String, Entry> byIdentifier = new HashMap<>();
  private final String checksum;

  HeldEntries(Collection<Entry> entries) {
    List<Entry> sorted = entries.stream().sorted(BEST_KNOWN_FIRST).toList();
    for (Entry entry : sorted) {
      entry.identifiers().forEach(identifier -> byIdentifier.putIfAbsent(identifier, entry));
      NameKeys.of(entry)
          .forEach(key -> byKey.computeIfAbsent(key, none -> new ArrayList<>(1)).add(entry));
    }
    this.checksum = StoredEntry.checksum(sorted);
  }

  /** The order in which entries of one name are given. */
  static final Comparator<Entry> BEST_KNOWN_FIRST =
      Comparator.comparingLong(Entry::prominence).reversed().thenComparing(Entry::id);

  @Override
  public List<Match> named(String name, int most) {
    return Lookup.of(name, this::under, most);
  }

  private List<Entry> under(String key, int most) {
    return byKey.getOrDefault(key, List.of()).stream().limit(most).toList();
  }

  @Override
  public Optional<Entry> entry(String identifier) {
    return Optional.ofNullable(byIdentifier.get(identifier));
  }

  @Override
  public String checksum() {
    return checksum;
  }

  @Override
  public void close() {
    // Holds nothing but memory.
  }
}
