package org.newsgraph.merging;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.key.EntityKind;

/** Tells of two keyed entities whether they are one. A pure function of the two. */
public interface MergeRule {

  /** Whether it can tell of entities of this kind. */
  boolean concerns(EntityKind kind);

  /**
   * The keys of likeness under which others that may be the same are found.
   *
   * @param speakers all paths of the speaker of a statement
   */
  Set<String> keys(KeyedEntity entity, Set<String> speakers);

  /** Why the two are one, the first of them with the lesser path; empty if they are not. */
  Optional<Merge> compare(KeyedEntity one, KeyedEntity other);

  /**
   * The rule as it holds within a group of entities that are tied to each other, directly or
   * through others: some decide only with the whole group in view.
   */
  default MergeRule within(List<KeyedEntity> group) {
    return this;
  }
}
