package org.newsgraph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TdbGraphStoreTest extends GraphStoreContract {

  @TempDir private Path folder;

  /** Holds a store until it is stopped. */
  static final class Holder {

    public static void main(String[] arguments) throws InterruptedException {
      LocalGraphStore.inFolder(Path.of(arguments[0]), Report.BASE);
      System.out.println("held");
      TimeUnit.MINUTES.sleep(1);
    }
  }

  @Override
  protected GraphStore empty() {
    return LocalGraphStore.inFolder(folder.resolve("store"), Report.BASE);
  }

  /** After each test of the contract the closed store is looked over. */
  @AfterEach
  void isSound() {
    close();
    StoreCheck.sound(folder.resolve("store"), Report.BASE);
  }

  @Test
  void keepsWhatWasPutIn() {
    Path kept = folder.resolve("a folder/kept");
    Report report = Report.named("one", "1");
    try (GraphStore store = LocalGraphStore.inFolder(kept, Report.BASE)) {
      store.replace(List.of(report.graph()));
    }
    try (LocalGraphStore store = LocalGraphStore.inFolder(kept, Report.BASE)) {
      assertThat(store.article(report.iri().getURI())).contains(report.iri());
    }
  }

  @Test
  void refusesAFolderOfSomethingElse() throws IOException {
    Path notes = Files.createDirectory(folder.resolve("notes"));
    Files.writeString(notes.resolve("note.txt"), "mine");
    assertThatThrownBy(() -> LocalGraphStore.inFolder(notes, Report.BASE))
        .isInstanceOf(NotAStore.class)
        .hasMessageContaining("note.txt")
        .hasMessageContaining("--store");
    assertThatThrownBy(() -> LocalGraphStore.inFolder(notes.resolve("note.txt"), Report.BASE))
        .isInstanceOf(NotAStore.class);
    assertThat(notes).isDirectoryContaining("glob:**note.txt");
  }

  @Test
  void saysThatAnotherProcessHoldsTheStore() throws IOException, InterruptedException {
    Path held = folder.resolve("held");
    Process holder =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Holder.class.getName(),
                held.toString())
            .start();
    try {
      assertThat(holder.inputReader().readLine()).isEqualTo("held");
      assertThatThrownBy(() -> LocalGraphStore.inFolder(held, Report.BASE))
          .isInstanceOf(StoreInUse.class)
          .hasMessageContaining("--endpoint URL")
          .hasMessageContaining("NEWSGRAPH_PASSWORD");
    } finally {
      holder.destroyForcibly().waitFor();
    }
  }
}
