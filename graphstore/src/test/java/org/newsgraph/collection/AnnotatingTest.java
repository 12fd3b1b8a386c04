package org.newsgraph.collection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.Newsgraph;
import org.newsgraph.Pipeline;
import org.newsgraph.Profile;
import org.newsgraph.Settings;
import org.newsgraph.store.LocalGraphStore;

@Tag("slow")
class AnnotatingTest {

  private static final Newsgraph NEWSGRAPH =
      new Newsgraph(Pipeline.of(Profile.FAST), Settings.standard());

  @Test
  void resolvesAgainstAStoreAsAgainstTheArticlesOfOneCall(@TempDir Path folder) throws IOException {
    List<String> files = files(folder);
    List<String> together = lines(new Annotating(NEWSGRAPH), files);
    List<String> alone = new ArrayList<>();
    List<String> apart = new ArrayList<>();
    for (String file : files) {
      alone.addAll(lines(new Annotating(NEWSGRAPH), List.of(file)));
      try (LocalGraphStore store = LocalGraphStore.inMemory(NEWSGRAPH.iris().base())) {
        List<String> others = files.stream().filter(other -> !other.equals(file)).toList();
        new Loading(NEWSGRAPH, store).load(others, Watch.NOBODY);
        apart.addAll(lines(new Annotating(NEWSGRAPH, store), List.of(file)));
      }
    }
    assertThat(apart.equals(together)).isTrue();
    assertThat(alone.equals(together)).as("nothing to be resolved").isFalse();
  }

  private static List<String> lines(Annotating annotating, List<String> files) {
    List<String> lines = new ArrayList<>();
    annotating.annotate(files, Watch.NOBODY, lines::add);
    return lines;
  }

  /** The samples, and a report that words what one of them tells in its own way. */
  private static List<String> files(Path folder) throws IOException {
    Path another = folder.resolve("zz.txt");
    Files.writeString(
        another,
        "The Vestmark fire brigade was first at the bridge.\n\n“I heard the stone break, and there was"
            + " nothing left to stand on,” T. Vik said. “It was over in a minute, I think.”\n");
    try (Stream<Path> files = Files.list(Samples.FOLDER)) {
      return Stream.concat(files, Stream.of(another))
          .map(Path::toString)
          .filter(file -> file.endsWith(".txt") || file.endsWith(".jsonl"))
          .sorted()
          .toList();
    }
  }
}
