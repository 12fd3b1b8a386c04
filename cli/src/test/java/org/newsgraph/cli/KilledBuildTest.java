package org.newsgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.JavaProcess;
import org.newsgraph.rdf.Iris;
import org.newsgraph.store.StoreCheck;

/**
 * {@code build} is killed at random instants from its start on, and run again, with the articles in
 * another order each time; in the end the export is that of one clean run.
 *
 * <p>{@code -Dkills=200} kills more often.
 */
@Tag("slow")
class KilledBuildTest {

  private static final int KILLS = Integer.getInteger("kills", 4);
  private static final int A_STORE = 4;

  @TempDir private Path folder;

  @Test
  void goesOnWhereItWas() throws IOException, InterruptedException {
    Random random = new Random(KILLS);
    List<String> articles = articles();
    long begun = System.nanoTime();
    build("clean", articles).told();
    long whole = (System.nanoTime() - begun) / 1000;
    String expected = StoreCheck.sound(folder.resolve("clean"), Iris.DEFAULT_BASE);
    for (int kills = 0; kills < KILLS; ) {
      String store = "killed-" + kills;
      for (int end = Math.min(KILLS, kills + A_STORE); kills < end; kills++) {
        Collections.shuffle(articles, random);
        build(store, articles).killAfter(random.nextLong(whole));
      }
      build(store, articles).told();
      assertThat(StoreCheck.sound(folder.resolve(store), Iris.DEFAULT_BASE))
          .as("%s with %d kills in all", store, KILLS)
          .isEqualTo(expected);
    }
  }

  /** Enough copies of the samples, each with a key of its own, to keep a run busy for a while. */
  private static List<String> articles() throws IOException {
    List<String> articles = new ArrayList<>();
    for (String line : Files.readAllLines(Path.of("..", "samples", "reports.jsonl"))) {
      for (int i = 0; i < 20; i++) {
        articles.add("{\"id\": \"copy-%d-%d\", ".formatted(articles.size(), i) + withoutKey(line));
      }
    }
    return articles;
  }

  private static String withoutKey(String line) {
    return line.substring(1).replaceAll("\"(id|url)\"", "\"old_$1\"");
  }

  private JavaProcess build(String store, List<String> articles) throws IOException {
    Path file = Files.write(folder.resolve("articles.jsonl"), articles);
    String path = folder.resolve(store).toString();
    return JavaProcess.start(
        Main.class, "build", file.toString(), "--store", path, "--profile", "fast");
  }
}
