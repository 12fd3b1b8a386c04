package org.newsgraph.entity;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * By what an entity is found when another may be the same.
 *
 * @param speaker of a statement, the path of who said it; else empty
 * @param keys short texts; only entities that share one are ever compared
 */
public record Likeness(String speaker, Set<String> keys) {

  /** Nothing: never compared with another. */
  public static final Likeness NONE = new Likeness("", Set.of());

  public Likeness {
    keys = Collections.unmodifiableSet(new TreeSet<>(keys));
  }
}
