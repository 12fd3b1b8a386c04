package org.newsgraph.gazetteer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The folder of a gazetteer: {@code gazetteer.json} names the index beside it that holds.
 *
 * <p>A build writes its index beside the old one and then moves a new {@code gazetteer.json} into
 * place, so at any moment the folder holds one whole gazetteer or none.
 */
final class GazetteerFolder {

  private static final String MANIFEST = "gazetteer.json";
  private static final int FORMAT = 1;
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path folder;

  GazetteerFolder(Path folder) {
    this.folder = folder;
  }

  /** What a folder holds. */
  record Manifest(int format, String index, String checksum, int entries) {}

  Gazetteer open() throws IOException {
    Manifest manifest = manifest();
    return new IndexedEntries(folder.resolve(manifest.index()), manifest.checksum());
  }

  private Manifest manifest() throws IOException {
    Path file = folder.resolve(MANIFEST);
    if (!Files.isRegularFile(file)) {
      throw new IOException(
          "There is no gazetteer at "
              + folder
              + "; make one with: newsgraph gazetteer build "
              + folder
              + " SOURCE...");
    }
    JsonNode json = JSON.readTree(file.toFile());
    if (json.path("format").asInt() != FORMAT) {
      throw new IOException(
          "The gazetteer at " + folder + " is of another version of newsgraph; build it again");
    }
    return JSON.treeToValue(json, Manifest.class);
  }

  /** A fresh folder for an index in the making; refuses a folder that holds other things. */
  Path prepared() throws IOException {
    Files.createDirectories(folder);
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> foreign = files.filter(file -> !isOwn(file)).sorted().toList();
      if (!foreign.isEmpty()) {
        throw new IOException(
            "Expected an empty folder or a gazetteer at " + folder + ", found " + foreign.get(0));
      }
    }
    Path building = folder.resolve("building-" + ProcessHandle.current().pid());
    delete(building);
    return Files.createDirectory(building);
  }

  private static boolean isOwn(Path file) {
    String name = file.getFileName().toString();
    return name.startsWith(MANIFEST) || name.matches("(building|index)-.*");
  }

  /** Puts an index that was made in place of the one that was there. */
  void publish(Path built, String checksum, int entries) throws IOException {
    String index = "index-" + checksum.substring(0, 16);
    Path target = folder.resolve(index);
    if (Files.exists(target)) {
      // The same content is there already, and perhaps in use.
      delete(built);
    } else {
      Files.move(built, target, StandardCopyOption.ATOMIC_MOVE);
    }
    Path manifest = folder.resolve(MANIFEST + ".new");
    Files.write(
        manifest,
        JSON.writerWithDefaultPrettyPrinter()
            .writeValueAsBytes(new Manifest(FORMAT, index, checksum, entries)));
    Files.move(
        manifest,
        folder.resolve(MANIFEST),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
    deleteAllBut(index);
  }

  private void deleteAllBut(String index) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(Files::isDirectory).toList()) {
        if (!file.getFileName().toString().equals(index)) {
          delete(file);
        }
      }
    }
  }

  static void delete(Path tree) throws IOException {
    if (!Files.exists(tree)) {
      return;
    }
    try (Stream<Path> files = Files.walk(tree)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
