package org.newsgraph.gazetteer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;

/** Where gazetteers come from. */
public final class Gazetteers {

  private Gazetteers() {}

  /** Several asked as one; entries that share an identifier are joined. */
  public static Gazetteer of(List<Gazetteer> gazetteers) {
    return gazetteers.size() == 1 ? gazetteers.get(0) : new JoinedGazetteers(gazetteers);
  }

  /** A few entries held in memory. */
  public static Gazetteer holding(Collection<Entry> entries) {
    return new CompiledEntries(CompiledEntries.compiled(entries));
  }

  /** The few thousand facts that ship with newsgraph. */
  public static Gazetteer starter() {
    return Starter.gazetteer();
  }

  /** A gazetteer that {@code newsgraph gazetteer build} has written into a folder. */
  public static Gazetteer open(Path folder) throws IOException {
    return new GazetteerFolder(folder).open();
  }
}
