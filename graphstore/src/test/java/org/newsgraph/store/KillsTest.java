package org.newsgraph.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.JavaProcess;

/**
 * A process that writes to a store is killed at random instants, again and again, and each time the
 * store is looked over; in the end it holds what one undisturbed run would have written.
 *
 * <p>{@code -Dkills=200} kills more often.
 */
@Tag("slow")
class KillsTest {

  private static final int KILLS = Integer.getInteger("kills", 6);

  @TempDir private Path folder;

  @Test
  void leaveAStoreThatGoesOnWhereItWas() throws IOException, InterruptedException {
    Path clean = folder.resolve("clean");
    long begun = System.nanoTime();
    Writer.main(clean.toString());
    long whole = (System.nanoTime() - begun) / 1000;
    String expected = StoreCheck.sound(clean, Report.BASE);
    Random random = new Random(KILLS);
    for (int kills = 0, stores = 0; kills < KILLS; stores++) {
      Path killed = folder.resolve("killed-" + stores);
      // A store that has been killed some times is finished, and a new one begun.
      for (int i = 0; i < 5 && kills < KILLS; i++) {
        kills += kill(killed, random.nextLong(whole)) ? 1 : 0;
      }
      finish(killed);
      assertThat(StoreCheck.sound(killed, Report.BASE))
          .as("seed %d, %s", KILLS, killed)
          .isEqualTo(expected);
    }
  }

  private static boolean kill(Path store, long microseconds)
      throws IOException, InterruptedException {
    try (JavaProcess writer = JavaProcess.start(Writer.class, store.toString())) {
      writer.awaitLine("writing");
      boolean killed = writer.killAfter(microseconds);
      StoreCheck.sound(copy(store), Report.BASE);
      return killed;
    }
  }

  /** A store is looked over in a copy: to open it is to mend it. */
  private static Path copy(Path store) throws IOException {
    Path copy = Files.createTempDirectory(store.getParent(), "copy");
    try (var files = Files.walk(store)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = copy.resolve(store.relativize(file));
        Files.createDirectories(target.getParent());
        if (!file.endsWith("tdb.lock")) {
          Files.copy(file, target);
        }
      }
    }
    return copy;
  }

  private static void finish(Path store) throws IOException {
    try (JavaProcess writer = JavaProcess.start(Writer.class, store.toString())) {
      assertThat(writer.told()).contains("written");
    }
  }
}
