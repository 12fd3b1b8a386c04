package org.newsgraph.linking;

import org.newsgraph.gazetteer.Entry;
import org.newsgraph.gazetteer.MatchKind;
import org.newsgraph.key.EntityKind;

/** An entry that carries a name, and what of it does not depend on the article. */
record Option(Entry entry, MatchKind match, Lineage lineage, Position position) {

  boolean isPlace() {
    return entry.kind().filter(EntityKind.PLACE::equals).isPresent();
  }

  boolean isSurelyPlaced() {
    return position.isKnown();
  }
}
