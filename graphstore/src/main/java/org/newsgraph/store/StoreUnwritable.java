package org.newsgraph.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.newsgraph.notice.NewsgraphException;

/** The disk does not take what a store writes: it is full, read-only, or failing. */
public final class StoreUnwritable extends NewsgraphException {

  private static final long serialVersionUID = 1L;

  private StoreUnwritable(Path folder, String found, Throwable cause) {
    super(
        "Cannot write to the store %s: %s. What was written before is kept; give the store room and"
                .formatted(folder, found)
            + " rights, and run the command again.",
        cause);
  }

  /**
   * The outcome of work on a store.
   *
   * @throws StoreUnwritable when the disk is to blame for what the work threw
   */
  static <T> T told(Path folder, Supplier<T> work) {
    try {
      return work.get();
    } catch (RuntimeException failure) {
      throw fault(failure)
          .<RuntimeException>map(found -> new StoreUnwritable(folder, found, failure))
          .orElse(failure);
    } catch (InternalError failure) {
      // All that Java has for a file that is mapped into memory and finds no room on the disk.
      if (String.valueOf(failure.getMessage()).contains("unsafe memory access")) {
        throw new StoreUnwritable(folder, "the disk is full or failing", failure);
      }
      throw failure;
    }
  }

  private static Optional<String> fault(Throwable failure) {
    return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
        .filter(IOException.class::isInstance)
        .map(cause -> String.valueOf(cause.getMessage()))
        .findFirst();
  }
}
