package org.newsgraph.merging;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.newsgraph.curation.Curation;

/** What merging has to know of a collection of articles. Every answer is in one fixed order. */
public interface KeyedEntities {

  /** Those of the paths that some article names. */
  Map<String, KeyedEntity> find(Collection<String> paths);

  /** The paths of those that carry each of these keys of likeness. */
  Map<String, Set<String>> carrying(Collection<String> keys);

  /** The paths of the statements of these speakers. */
  Set<String> saidBy(Collection<String> speakers);

  /** What each of the paths was merged into by earlier decisions; itself if into nothing. */
  Map<String, String> merged(Collection<String> paths);

  /** What people say about them. */
  default Curation curation() {
    return Curation.NONE;
  }

  /** All that was merged into one of these, they themselves included. */
  Set<String> mergedInto(Collection<String> entities);
}
