package org.newsgraph.entity.gazetteer.source;

import java.io.IOException;
import org.newsgraph.entity.gazetteer.Intake;
import org.newsgraph.entity.gazetteer.Intake.Place;

/** Reads one line of a source; readers of tables with names of columns keep the first line. */
@FunctionalInterface
interface LineReader {
  void read(String line, Place place, Intake intake) throws IOException;
}
