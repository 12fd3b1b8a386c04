package org.newsgraph.store.network;

import java.util.Locale;

/** How two nodes can be joined. */
public enum Tie {
  SPEAKS_ABOUT,
  SPEAKS_TO,
  WORKS_FOR,
  MEMBER_OF,
  LEADS,
  /** The only one without a direction: in the same article. */
  MENTIONED_WITH;

  boolean isDirected() {
    return this != MENTIONED_WITH;
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
