package org.newsgraph.merging;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Keys of likeness that so many entities share that they tell nothing, such as a frequent surname:
 * they are passed by, so that no addition has to look at all who carry them.
 */
final class OversizedBlock {

  private static final int MOST = 64;

  private final KeyedEntities known;
  private final Map<String, Integer> growth = new TreeMap<>();

  /** With what has come, which is known by now, and what has gone. */
  OversizedBlock(KeyedEntities known, Set<String> come, Collection<KeyedEntity> gone) {
    this.known = known;
    known.find(come).values().forEach(entity -> count(entity, 1));
    gone.forEach(entity -> count(entity, -1));
  }

  /** Whether a key with these entities is passed by. */
  static boolean isCrowded(Set<String> carrying) {
    return carrying.size() > MOST;
  }

  /** All that carry a key which was crowded and is not, or is and was not. */
  Set<String> changed() {
    Set<String> changed = new TreeSet<>();
    known
        .carrying(growth.keySet())
        .forEach(
            (key, carrying) -> {
              boolean was = carrying.size() - growth.get(key) > MOST;
              if (was != isCrowded(carrying)) {
                changed.addAll(carrying);
              }
            });
    return changed;
  }

  private void count(KeyedEntity entity, int by) {
    entity.likeness().keys().forEach(key -> growth.merge(key, by, Integer::sum));
  }
}
