package org.newsgraph.gazetteer;

import java.io.IOException;

/** Reads the entries of one source, one after the other. */
@FunctionalInterface
public interface EntrySource {

  /** Hands over all entries; what is wrong with the data becomes a notice, and it goes on. */
  void read(Intake intake) throws IOException;
}
