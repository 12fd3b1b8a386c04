package org.newsgraph.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.newsgraph.store.LocalGraphStore;

@Tag("slow")
class AnnotatingTest {

  private static final Newsgraph NEWSGRAPH =
      new Newsgraph(Pipeline.of(Profile.FAST), Settings.standard());

  @Test
  void resolvesAgainstAStoreAsAgainstTheArticlesOfOneCall() throws IOException {
    List<String> files = files();
    List<String> together = lines(new Annotating(NEWSGRAPH), files);
    List<String> alone = new ArrayList<>();
    List<String> apart = new ArrayList<>();
    for (String file : files) {
      alone.addAll(lines(new Annotating(NEWSGRAPH), List.of(file)));
      try (LocalGraphStore store = LocalGraphStore.inMemory(NEWSGRAPH.iris().base())) {
        List<String> others = files.stream().filter(other -> !other.equals(file)).toList();
        new Loading(NEWSGRAPH, store).load(others, report -> {});
        apart.addAll(lines(new Annotating(NEWSGRAPH, store), List.of(file)));
      }
    }
    assertThat(apart.equals(together)).isTrue();
    assertThat(alone.equals(together)).as("nothing to be resolved").isFalse();
  }

  private static List<String> lines(Annotating annotating, List<String> files) {
    List<String> lines = new ArrayList<>();
    annotating.annotate(files, report -> {}, lines::add);
    return lines;
  }

  private static List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(Samples.FOLDER)) {
      return files
          .map(Path::toString)
          .filter(file -> file.endsWith(".txt") || file.endsWith(".jsonl"))
          .sorted()
          .toList();
    }
  }
}
