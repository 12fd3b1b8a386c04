package org.newsgraph.merging;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.newsgraph.key.EntityKind;

/**
 * A rule that leaves alone what may be short for several: of "Holm", "Ada Holm" and "Bo Holm", all
 * three stay apart. Two that are short for the same are one, though nothing else ties them.
 */
final class Unambiguous implements MergeRule {

  private static final String RULE = "both are short for one name";
  private static final double SHORT_FOR_ONE = .7;

  private final MergeRule rule;
  private final Map<String, Set<String>> alike = new TreeMap<>();
  private final Set<String> ambiguous;

  Unambiguous(MergeRule rule, List<KeyedEntity> group) {
    this.rule = rule;
    for (KeyedEntity one : group) {
      for (KeyedEntity other : group) {
        if (one.path().compareTo(other.path()) < 0 && rule.compare(one, other).isPresent()) {
          note(one, other);
          note(other, one);
        }
      }
    }
    this.ambiguous = alike.keySet().stream().filter(this::isAmbiguous).collect(Collectors.toSet());
  }

  @Override
  public boolean concerns(EntityKind kind) {
    return rule.concerns(kind);
  }

  @Override
  public Set<String> keys(KeyedEntity entity, Set<String> speakers) {
    return rule.keys(entity, speakers);
  }

  @Override
  public Optional<Merge> compare(KeyedEntity one, KeyedEntity other) {
    boolean doubtful =
        ambiguous.contains(one.path()) && other.isAtLeastAsFull(one)
            || ambiguous.contains(other.path()) && one.isAtLeastAsFull(other);
    return doubtful ? Optional.empty() : rule.compare(one, other).or(() -> shortForOne(one, other));
  }

  private Optional<Merge> shortForOne(KeyedEntity one, KeyedEntity other) {
    Set<String> both = new TreeSet<>(alike.getOrDefault(one.path(), Set.of()));
    both.retainAll(alike.getOrDefault(other.path(), Set.of()));
    boolean doubtful = ambiguous.contains(one.path()) || ambiguous.contains(other.path());
    return both.stream()
        .filter(full -> !doubtful)
        .findFirst()
        .map(
            full ->
                new Merge(one.path(), other.path(), Optional.empty(), SHORT_FOR_ONE, RULE, full));
  }

  /** Notes only what the first may be short for. */
  private void note(KeyedEntity one, KeyedEntity other) {
    if (other.isAtLeastAsFull(one)) {
      alike.computeIfAbsent(one.path(), path -> new TreeSet<>()).add(other.path());
    }
  }

  private boolean isAmbiguous(String path) {
    Set<String> fuller = alike.get(path);
    return fuller.stream()
        .anyMatch(one -> fuller.stream().anyMatch(other -> !areAlike(one, other)));
  }

  private boolean areAlike(String one, String other) {
    return one.equals(other)
        || alike.getOrDefault(one, Set.of()).contains(other)
        || alike.getOrDefault(other, Set.of()).contains(one);
  }
}
