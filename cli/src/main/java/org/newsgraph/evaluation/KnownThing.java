package org.newsgraph.evaluation;

import java.util.Optional;
import org.newsgraph.gazetteer.Coordinates;
import org.newsgraph.language.Span;

/**
 * Something named and what it is, gold or found.
 *
 * @param item its number in the data set that is asked for; empty if it is none of it
 * @param chance 1 in gold data; of what was found, the chance that the item is right
 */
record KnownThing(Span span, Optional<String> item, Optional<Coordinates> point, double chance) {

  boolean is(KnownThing other) {
    return item.isPresent() && item.equals(other.item);
  }
}
