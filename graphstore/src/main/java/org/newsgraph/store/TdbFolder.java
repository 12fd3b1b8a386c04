package org.newsgraph.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.dboe.DBOpEnvException;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;

/** Opens a TDB2 store in a folder, but never turns a folder of something else into one. */
final class TdbFolder {

  private TdbFolder() {}

  static DatasetGraph open(Path folder) {
    check(folder);
    try {
      Files.createDirectories(folder);
      Location place = Location.create(folder.toString());
      DatasetGraph dataset =
          StoreUnwritable.told(folder, () -> DatabaseMgr.connectDatasetGraph(place));
      Layout.note(folder);
      return dataset;
    } catch (DBOpEnvException failure) {
      // TDB2 has no type of its own for a lock that another process holds.
      if (String.valueOf(failure.getMessage()).contains("lock")) {
        throw new StoreInUse(folder, failure);
      }
      throw failure;
    } catch (IOException failure) {
      throw new UncheckedIOException("Cannot make the folder " + folder, failure);
    }
  }

  private static void check(Path folder) {
    if (Files.isRegularFile(folder)) {
      throw refusal(folder, "it is a file");
    }
    if (Files.isDirectory(folder)) {
      List<String> names = names(folder);
      boolean isEmpty = names.stream().allMatch(name -> name.equals("tdb.lock"));
      if (!isEmpty && names.stream().noneMatch(name -> name.matches("Data-\\d+"))) {
        throw refusal(folder, "it holds " + names.get(0) + " and no TDB2 data");
      }
      Layout.check(folder);
    }
  }

  private static NotAStore refusal(Path folder, String found) {
    return new NotAStore(
        folder
            + " is not a newsgraph store: "
            + found
            + ". Give --store a folder that is empty or does not exist yet.");
  }

  private static List<String> names(Path folder) {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.map(path -> path.getFileName().toString()).sorted().toList();
    } catch (IOException failure) {
      throw new UncheckedIOException("Cannot look into the folder " + folder, failure);
    }
  }
}
