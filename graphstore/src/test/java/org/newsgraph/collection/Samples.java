package org.newsgraph.collection;

import java.nio.file.Path;
import java.util.List;
import org.newsgraph.Newsgraph;
import org.newsgraph.store.LocalGraphStore;

/** The samples of the project in a store, read once for all tests of a run. */
public final class Samples {

  public static final Path FOLDER = Path.of("..", "samples");

  private static LocalGraphStore store;

  private Samples() {}

  /** A store that tests ask but do not change. */
  public static synchronized LocalGraphStore store() {
    if (store == null) {
      store = LocalGraphStore.inMemory(Newsgraph.standard().iris().base());
      new Loading(Newsgraph.standard(), store).load(List.of(FOLDER.toString()), Watch.NOBODY);
    }
    return store;
  }
}
