package org.newsgraph.store.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
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
  private boolean isDistrusted;

  LuceneFolder(Path store) {
    this.store = store;
    this.folder = store.resolve("text");
    this.mark = store.resolve("text.state");
  }

  /** Whether the index is there, whole to the last byte, and knows all that the store holds. */
  boolean isCurrent() {
    try {
      return Files.isRegularFile(mark)
          && Files.isDirectory(folder)
          && Files.readString(mark).equals(StoreState.of(store))
          && isWhole();
    } catch (IOException unreadable) {
      return false;
    }
  }

  /** Compares all files with their checksums: a disk may have lost or changed what it took. */
  private boolean isWhole() throws IOException {
    try (Directory directory = FSDirectory.open(folder);
        DirectoryReader index = DirectoryReader.open(directory)) {
      for (LeafReaderContext segment : index.leaves()) {
        segment.reader().checkIntegrity();
      }
      return true;
    }
  }

  /** Opens the folder, emptied of an index that is not current. */
  Directory openEmptied() {
    try {
      empty();
    } catch (IOException failure) {
      throw new UncheckedIOException("Cannot empty the text index in " + folder, failure);
    }
    return open();
  }

  Directory open() {
    try {
      Files.createDirectories(folder);
      return FSDirectory.open(folder);
    } catch (IOException failure) {
      throw new UncheckedIOException("Cannot open the text index in " + folder, failure);
    }
  }

  /** From now on the index is not noted as current. */
  void distrust() {
    isDistrusted = true;
  }

  /** Notes that the index, which has been closed, knows all that the store holds. */
  void setCurrent() {
    try {
      if (isDistrusted) {
        Files.deleteIfExists(mark);
        return;
      }
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
