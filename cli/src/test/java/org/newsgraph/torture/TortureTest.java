package org.newsgraph.torture;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.newsgraph.ArticleResult;
import org.newsgraph.Newsgraph;
import org.newsgraph.Pipeline;
import org.newsgraph.Profile;
import org.newsgraph.Settings;
import org.newsgraph.collection.Standoff;

/**
 * Texts that were made worse are read without a fault, and what must hold of any text holds of
 * them.
 *
 * <p>{@code -Dtorture.texts=10000} reads more, {@code -Dtorture.articles=FILE} makes other articles
 * than the samples worse, {@code -Dtorture.first=N} begins with another seed. A failure names the
 * seed and the fewest mutations that still fail.
 */
@Tag("slow")
class TortureTest {

  private static final long FIRST = Long.getLong("torture.first", 0);
  private static final int MOST_TOLD = 20;

  @TempDir private Path folder;

  private static long texts(Profile profile) {
    return Long.getLong("torture.texts", profile == Profile.FAST ? 300 : 60);
  }

  private static Stream<TortureText> made(Profile profile) {
    List<String> bases = Bases.texts();
    return LongStream.range(FIRST, FIRST + texts(profile))
        .mapToObj(seed -> TortureText.of(seed, bases));
  }

  @ParameterizedTest
  @EnumSource
  void yieldSoundGraphs(Profile profile) {
    Reader reader = Reader.of(Pipeline.of(profile));
    List<String> faults =
        made(profile).parallel().flatMap(text -> fault(reader, text).stream()).toList();
    assertThat(faults.stream().limit(MOST_TOLD)).as("%d faults", faults.size()).isEmpty();
  }

  private static Optional<String> fault(Reader reader, TortureText text) {
    return found(reader, text)
        .map(
            found -> {
              TortureText least = text.least(less -> found(reader, less).isPresent());
              return least + ": " + found(reader, least).orElse(found);
            });
  }

  /** What is wrong with what is read of a text; a fault of the program with its place. */
  private static Optional<String> found(Reader reader, TortureText text) {
    try {
      String faults =
          reader.graph(text.text()).stream()
              .flatMap(graph -> GraphCheck.faults(graph).stream())
              .collect(joining("; "));
      return Optional.of(faults).filter(found -> !found.isEmpty());
    } catch (RuntimeException | StackOverflowError thrown) {
      StringWriter trace = new StringWriter();
      thrown.printStackTrace(new PrintWriter(trace));
      return Optional.of(trace.toString().lines().limit(6).collect(joining(" ")));
    }
  }

  /** Through the door that commands use: several threads, one file, and its last articles alone. */
  @ParameterizedTest
  @EnumSource
  void areReadAlikeAloneAndAmongOthers(Profile profile) throws IOException {
    List<String> lines =
        made(profile).map(text -> Reader.line("torture-" + text.seed(), text.text())).toList();
    List<String> among = annotations(profile, lines);
    assertThat(among)
        .hasSize(lines.size())
        .noneMatch(line -> line.contains("fault of the program"));
    int last = Math.max(0, lines.size() - 10);
    for (int i = last; i < lines.size(); i++) {
      assertThat(annotations(profile, lines.subList(i, i + 1))).containsExactly(among.get(i));
    }
  }

  private List<String> annotations(Profile profile, List<String> lines) throws IOException {
    Path file = Files.write(folder.resolve("texts.jsonl"), lines);
    Newsgraph newsgraph = new Newsgraph(Pipeline.of(profile), Settings.standard());
    Standoff standoff = new Standoff(newsgraph.iris());
    try (Stream<ArticleResult> articles = newsgraph.read(List.of(file.toString()))) {
      return articles.map(standoff::line).map(TortureTest::withoutPlace).toList();
    }
  }

  /** The source and notices say where in the file an article stands. */
  private static String withoutPlace(String line) {
    return line.replaceAll("line [0-9]+|jsonl#[0-9]+", "");
  }
}
