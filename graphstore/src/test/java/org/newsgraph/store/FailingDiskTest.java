package org.newsgraph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A disk that takes no more: a line that says so, and a store that is sound afterwards. */
class FailingDiskTest {

  private static final String NO_NAMESPACES =
      "This system lets nobody mount a small disk in a namespace of their own (unshare -rm)";

  @TempDir private Path folder;

  /** Writes to a store and says in one line what came in its way. */
  static final class Telling {
    public static void main(String... arguments) {
      try {
        Writer.main(arguments);
      } catch (StoreUnwritable failure) {
        System.out.println("told: " + failure.getMessage());
      }
    }
  }

  /** Looks a store over. */
  static final class Looking {
    public static void main(String... arguments) {
      StoreCheck.sound(Path.of(arguments[0]), Report.BASE);
      System.out.println("sound");
    }
  }

  /** Runs a script in which java takes a class of the tests, and mounts concern nobody else. */
  private static List<String> script(Path folder, String text) throws IOException {
    String java =
        "%s/bin/java -XX:TieredStopAtLevel=1 -Dorg.slf4j.simpleLogger.defaultLogLevel=error -cp '%s'"
            .formatted(System.getProperty("java.home"), System.getProperty("java.class.path"));
    Process process =
        new ProcessBuilder("unshare", "-rm", "sh", "-c", text.replace("java", java))
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .start();
    return process.inputReader().lines().toList();
  }

  private void assumeThatDisksCanBeMounted() {
    try {
      assumeTrue(
          script(folder, "mkdir try && mount -t tmpfs tmpfs try && echo yes").contains("yes"),
          NO_NAMESPACES);
    } catch (IOException noUnshare) {
      assumeTrue(false, NO_NAMESPACES);
    }
  }

  @Tag("slow")
  @ParameterizedTest
  @ValueSource(ints = {1000, 1500, 2000, 2500, 3000})
  void fillsUp(int kilobytes) throws IOException {
    assumeThatDisksCanBeMounted();
    List<String> told =
        script(
            folder,
            """
            mkdir disk && mount -t tmpfs -o size=%dk tmpfs disk
            java '%s' disk/store
            mount -o remount,size=60m disk
            java '%s' disk/store
            java '%s' disk/store && java '%s' disk/store
            """
                .formatted(
                    kilobytes,
                    Telling.class.getName(),
                    Looking.class.getName(),
                    Writer.class.getName(),
                    Looking.class.getName()));
    assertThat(told).anyMatch(line -> line.startsWith("told: Cannot write to the store "));
    assertThat(told.stream().filter("sound"::equals)).as("%s", told).hasSize(2);
  }

  @Tag("slow")
  @Test
  void isReadOnly() throws IOException {
    assumeThatDisksCanBeMounted();
    List<String> told =
        script(
            folder,
            """
            mkdir disk && mount -t tmpfs tmpfs disk && java '%s' disk/store
            mount -o remount,ro disk && java '%s' disk/store
            mount -o remount,rw disk && java '%s' disk/store
            """
                .formatted(
                    Writer.class.getName(), Telling.class.getName(), Looking.class.getName()));
    assertThat(told).anyMatch(line -> line.startsWith("told: Cannot write to the store "));
    assertThat(told).contains("sound");
  }

  @Test
  void holdsAStoreOfAnotherLayout() throws IOException {
    Path store = folder.resolve("store");
    LocalGraphStore.inFolder(store, Report.BASE).close();
    Path note = store.resolve("layout");
    assertThat(note).hasContent(Layout.VERSION);
    Files.writeString(note, "99\n");
    assertThatThrownBy(() -> LocalGraphStore.inFolder(store, Report.BASE))
        .isInstanceOf(NotAStore.class)
        .hasMessageContaining("layout 99")
        .hasMessageContaining("knows layout " + Layout.VERSION);
    Files.delete(note);
    LocalGraphStore.inFolder(store, Report.BASE).close();
    assertThat(note).as("a store from before there were notes").hasContent(Layout.VERSION);
  }
}
