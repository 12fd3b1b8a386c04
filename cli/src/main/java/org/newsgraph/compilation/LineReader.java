package org.newsgraph.compilation;

import java.io.IOException;
import org.newsgraph.gazetteer.Intake;
import org.newsgraph.gazetteer.Intake.Place;

/** Reads one line of a source; readers of tables with names of columns keep the first line. */
@FunctionalInterface
interface LineReader {
  void read(String line, Place place, Intake intake) throws IOException;
}
