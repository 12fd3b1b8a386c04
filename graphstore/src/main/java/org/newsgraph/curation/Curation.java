package org.newsgraph.curation;

import java.util.Collection;
import java.util.List;

/** What people have said about entities. */
@FunctionalInterface
public interface Curation {

  /** Nothing was said. */
  Curation NONE = names -> List.of();

  /**
   * The lines that name any of these paths or identifiers on either side, or an entity as any of
   * these articles names it, in one fixed order.
   */
  List<CuratedLine> about(Collection<String> names);
}
