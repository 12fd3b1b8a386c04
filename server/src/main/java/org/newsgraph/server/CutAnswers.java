package org.newsgraph.server;

import java.util.Optional;
import org.apache.jena.sparql.exec.QueryExecResult;

/**
 * An answer in memory, no longer than it may be.
 *
 * @param warning that there would have been more, if there would
 */
record CutAnswers(QueryExecResult result, Optional<String> warning) {

  /** The header that a cut answer carries, with a sentence for people. */
  static final String HEADER = "Newsgraph-Warning";
}
