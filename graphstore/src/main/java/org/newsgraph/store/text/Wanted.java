package org.newsgraph.store.text;

import java.util.Optional;

/**
 * What to search for.
 *
 * @param text words in any order, the last of which may be unfinished; nothing in it is syntax
 * @param kind what to find; empty for anything
 * @param limit the most to find, 1 to 100
 */
public record Wanted(String text, Optional<FoundKind> kind, int limit) {

  /** The most that one search finds. */
  public static final int MOST = 100;

  public Wanted {
    if (limit < 1 || limit > MOST) {
      throw new IllegalArgumentException("limit is a number from 1 to " + MOST);
    }
  }
}
