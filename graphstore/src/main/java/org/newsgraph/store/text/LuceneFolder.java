package org.newsgraph.store.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/**
 * The index of a TDB2 store, in the folder {@code text} within the store's. A mark beside it says
 * for which state of the store it was closed; without the right mark it is made anew.
 */
final class LuceneFolder {

  private final Path store;
  private final Path folder;
  private final Path mark;

  LuceneFolder(Path store) {
    this.store = store;
    this.folder = store.resolve("text");
    this.mark = store.resolve("text.state");
  }

  /** Whether the index is there and knows all that the store holds. */
  boolean isCurrent() {
    try {
      return Files.isRegularFile(mark)
          && Files.isDirectory(folder)
          && Files.readString(mark).equals(StoreState.of(store));
    } catch (IOException unreadable) {
      return false;
    }
  }

  /** Opens the folder, emptied when what it holds is out of date. */
  Directory open() {
    try {
      if (!isCurrent()) {
        empty();
      }
      Files.createDirectories(folder);
      return FSDirectory.open(folder);
    } catch (IOException failure) {
      throw new UncheckedIOException("Cannot open the text index in " + folder, failure);
    }
  }

  /** Notes that the index, which has been closed, knows all that the store holds. */
  void setCurrent() {
    try {
      Files.writeString(mark, StoreState.of(store));
    } catch (IOException failure) {
      throw new UncheckedIOException("Cannot write " + mark, failure);
    }
  }

  private void empty() throws IOException {
    Files.deleteIfExists(mark);
    if (Files.isDirectory(folder)) {
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file : files.toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
