package org.newsgraph;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Test cases in a file: blocks of text, each followed by the lines it should give. */
public final class Cases {

  private static final String EXPECTED = "= ";

  private Cases() {}

  /** What goes in, and the lines that should come out. */
  public record Case(String input, List<String> expected) {
    @Override
    public String toString() {
      return input.length() > 90 ? input.substring(0, 90) + "\u2026" : input;
    }
  }

  /** The cases of a file beside a class; lines of dashes part them, # begins a comment. */
  public static Stream<Case> of(Class<?> owner, String file) {
    try (InputStream in = Objects.requireNonNull(owner.getResourceAsStream(file), file)) {
      String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return Arrays.stream(all.split("(?m)^---+\\R")).map(Cases::read);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Case read(String block) {
    List<String> lines = block.lines().filter(line -> !line.startsWith("#")).toList();
    String input =
        lines.stream().filter(line -> !line.startsWith(EXPECTED)).collect(Collectors.joining("\n"));
    List<String> expected =
        lines.stream()
            .filter(line -> line.startsWith(EXPECTED))
            .map(line -> line.substring(EXPECTED.length()).strip())
            .toList();
    return new Case(input.strip(), expected);
  }
}
