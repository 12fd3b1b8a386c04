package org.newsgraph.gazetteer;

import java.util.List;

/** Entries filed under the keys of their names. */
@FunctionalInterface
interface KeyedEntries {

  /** At most so many of the entries filed under a key, the best known first. */
  List<Entry> under(String key, int most);
}
