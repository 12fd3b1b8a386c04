package org.newsgraph.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * Reads right answers of one kind.
 *
 * @param <T> the kind of thing
 */
@FunctionalInterface
public interface GoldReader<T> {

  /** The right answers that a line of a gold file gives for its article. */
  List<T> gold(JsonNode line, GoldText text) throws BrokenGold;
}
