package org.newsgraph.entity.linking;

import org.newsgraph.entity.EntityKind;
import org.newsgraph.entity.gazetteer.Entry;
import org.newsgraph.entity.gazetteer.MatchKind;

/** An entry that carries a name, and what of it does not depend on the article. */
record Option(Entry entry, MatchKind match, Lineage lineage, Position position) {

  boolean isPlace() {
    return entry.kind().filter(EntityKind.PLACE::equals).isPresent();
  }

  boolean isSurelyPlaced() {
    return position.isKnown();
  }
}
