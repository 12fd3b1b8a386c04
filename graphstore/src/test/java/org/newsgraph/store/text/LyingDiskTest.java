package org.newsgraph.store.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.newsgraph.rdf.ArticleGraph;
import org.newsgraph.store.LocalGraphStore;
import org.newsgraph.store.Report;
import org.newsgraph.store.StoreCheck;

/** A disk that said it had kept the files of the index, and had not: the index is made anew. */
class LyingDiskTest {

  private static final int TIMES = 12;

  @TempDir private Path folder;

  /** What may become of a file that was never synced. */
  enum Lie {
    CUT {
      @Override
      byte[] of(byte[] kept, Random random) {
        return Arrays.copyOf(kept, random.nextInt(kept.length));
      }
    },
    ZEROED {
      @Override
      byte[] of(byte[] kept, Random random) {
        Arrays.fill(kept, random.nextInt(kept.length), kept.length, (byte) 0);
        return kept;
      }
    },
    FLIPPED {
      @Override
      byte[] of(byte[] kept, Random random) {
        kept[random.nextInt(kept.length)] ^= (byte) (1 << random.nextInt(8));
        return kept;
      }
    };

    abstract byte[] of(byte[] kept, Random random);
  }

  @ParameterizedTest
  @EnumSource
  void costsNothingButTime(Lie lie) throws IOException {
    try (LocalGraphStore store = LocalGraphStore.inFolder(folder, Report.BASE)) {
      store.indexed();
      for (int i = 0; i < 5; i++) {
        store.replace(List.of(article(i)));
      }
    }
    Random random = new Random(lie.ordinal());
    for (int i = 0; i < TIMES; i++) {
      Path file = any(random);
      byte[] kept = Files.readAllBytes(file);
      Files.write(file, lie.of(kept, random));
      try (LocalGraphStore store = LocalGraphStore.inFolder(folder, Report.BASE)) {
        Wanted wanted = new Wanted("person3", Optional.empty(), 10);
        assertThat(store.indexed().search().find(wanted)).as("%s of %s", lie, file).hasSize(1);
      }
      StoreCheck.sound(folder, Report.BASE);
    }
  }

  private static ArticleGraph article(int i) {
    return Report.named("a" + i, "1").person("person-1", "person/p" + i, "Person" + i).graph();
  }

  private Path any(Random random) throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("text"))) {
      List<Path> all =
          files
              .filter(file -> !file.endsWith("write.lock") && file.toFile().length() > 0)
              .sorted()
              .toList();
      return all.get(random.nextInt(all.size()));
    }
  }
}
