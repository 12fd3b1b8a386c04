package org.newsgraph.store.text;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells whether a TDB2 folder is as it was when its index was last closed. */
final class StoreState {

  private StoreState() {}

  /**
   * The state of a store after its last transaction, whichever program made it: the roots of its
   * trees, which TDB2 writes anew with every commit, and the version of the index's fields.
   */
  static String of(Path folder) {
    String roots =
        data(folder).map(StoreState::roots).orElseThrow(() -> new IllegalStateException("No data"));
    return TextFields.VERSION + " " + roots;
  }

  /** The newest of the folders that compacting makes. */
  private static Optional<Path> data(Path folder) {
    try (Stream<Path> inside = Files.list(folder)) {
      return inside
          .filter(path -> path.getFileName().toString().matches("Data-\\d+"))
          .max(Comparator.comparing(path -> path.getFileName().toString()));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static String roots(Path data) {
    try (Stream<Path> inside = Files.list(data)) {
      return inside
          .filter(path -> path.getFileName().toString().endsWith(".bpt"))
          .sorted()
          .map(StoreState::hexadecimal)
          .collect(joining(" ", data.getFileName() + " ", ""));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static String hexadecimal(Path file) {
    try {
      return HexFormat.of().formatHex(Files.readAllBytes(file));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
