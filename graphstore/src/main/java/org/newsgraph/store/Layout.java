package org.newsgraph.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * How the quads of a store are laid out, noted in the file {@code layout} within its folder. A
 * store without a note is of the first layout.
 */
final class Layout {

  /** Grows when what older versions wrote can no longer be understood, or the other way round. */
  static final String VERSION = "1";

  private static final String FILE = "layout";

  private Layout() {}

  /**
   * Refuses a folder with another layout.
   *
   * @throws NotAStore with what was found and what to do
   */
  static void check(Path folder) {
    Path note = folder.resolve(FILE);
    try {
      String found = Files.exists(note) ? Files.readString(note).strip() : VERSION;
      if (!found.equals(VERSION)) {
        throw new NotAStore(
            "%s is a store of layout %s, and this newsgraph knows layout %s. "
                    .formatted(folder, found, VERSION)
                + "Build it anew with --store and another folder, or use the newsgraph that made it.");
      }
    } catch (IOException failure) {
      throw new UncheckedIOException("Cannot read " + note, failure);
    }
  }

  /** Notes the layout; the note appears whole or not at all. */
  static void note(Path folder) {
    Path note = folder.resolve(FILE);
    if (!Files.exists(note)) {
      Path part = folder.resolve(FILE + ".part");
      try {
        Files.writeString(part, VERSION + "\n");
        Files.move(part, note, StandardCopyOption.ATOMIC_MOVE);
      } catch (IOException failure) {
        throw new UncheckedIOException("Cannot write " + note, failure);
      }
    }
  }
}
