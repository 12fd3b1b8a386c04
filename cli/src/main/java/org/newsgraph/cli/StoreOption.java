package org.newsgraph.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.newsgraph.rdf.Iris;
import org.newsgraph.store.LocalGraphStore;
import org.newsgraph.store.NotAStore;
import picocli.CommandLine.Option;

/** In which folder the graph lies. */
final class StoreOption {

  @Option(
      names = "--store",
      paramLabel = "DIR",
      description = "The folder of the store (default: ${DEFAULT-VALUE}).")
  private Path folder = Path.of("store");

  /** The store, made if there is none. */
  LocalGraphStore open(Iris iris) {
    return LocalGraphStore.inFolder(folder, iris.base());
  }

  /** The store that is there. */
  LocalGraphStore openExisting(Iris iris) {
    return existing(folder, iris);
  }

  /** The store that is in this folder. */
  static LocalGraphStore existing(Path folder, Iris iris) {
    if (!Files.isDirectory(folder)) {
      throw new NotAStore(
          "There is no store at "
              + folder
              + "; make one with: newsgraph build ARTICLES --store "
              + folder);
    }
    return LocalGraphStore.inFolder(folder, iris.base());
  }

  Path folder() {
    return folder;
  }
}
