package org.newsgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands and queries of the README do what it prints. */
@Tag("slow")
class ReadmeTest {

  private static final Path README = Path.of("..", "README.md");
  private static final Pattern CONSOLE =
      Pattern.compile("```console\\n\\$ \\./newsgraph (.+)\\n((?s:.*?))```");
  private static final Pattern SPARQL = Pattern.compile("```sparql\\n((?s:.*?))```");

  @TempDir private Path folder;

  /** {@code -Dgolden=write} writes what the commands print into the README. */
  @Test
  void printsWhatItSays() throws IOException {
    String readme = Files.readString(README);
    StringBuilder actual = new StringBuilder();
    Matcher block = CONSOLE.matcher(readme);
    while (block.find()) {
      Run run = Run.of(arguments(block.group(1)));
      assertThat(run.status()).as(block.group(1)).isZero();
      String printed = "```console\n$ ./newsgraph " + block.group(1) + "\n" + run.err() + run.out();
      block.appendReplacement(actual, Matcher.quoteReplacement(printed + "```"));
    }
    block.appendTail(actual);
    org.newsgraph.Golden.check(README, actual.toString());
  }

  @Test
  void asksItsQuery() throws IOException {
    Matcher query = SPARQL.matcher(Files.readString(README));
    assertThat(query.find()).isTrue();
    Path file = Files.writeString(folder.resolve("readme.rq"), query.group(1));
    assertThat(Run.of(arguments("build samples")).status()).isZero();
    Run run = Run.of(arguments("query " + file + " --format csv"));
    assertThat(run.status()).isZero();
    assertThat(run.out().lines()).hasSizeGreaterThan(2);
  }

  private String[] arguments(String line) {
    List<String> arguments = new ArrayList<>(Arrays.asList(line.split(" ")));
    arguments.replaceAll(argument -> argument.equals("samples") ? "../samples" : argument);
    arguments.add("--store");
    arguments.add(folder.resolve("store").toString());
    return arguments.toArray(String[]::new);
  }
}
