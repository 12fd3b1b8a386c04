package org.newsgraph.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A saved page, {@code a.html}, and what stands beside it in {@code a.json}: its right main text,
 * and where known headline, author and date.
 */
record GoldPage(Path page, JsonNode gold) {

  private static final String ENDING = ".html";
  private static final ObjectMapper JSON = new ObjectMapper();

  /** The pages of a folder that have right answers beside them, in the order of their names. */
  static List<GoldPage> of(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> pages =
          files
              .filter(file -> file.toString().endsWith(ENDING) && Files.isRegularFile(beside(file)))
              .sorted()
              .toList();
      List<GoldPage> gold = new ArrayList<>();
      for (Path page : pages) {
        gold.add(new GoldPage(page, JSON.readTree(Files.readAllBytes(beside(page)))));
      }
      return gold;
    }
  }

  private static Path beside(Path page) {
    String name = page.getFileName().toString();
    return page.resolveSibling(name.substring(0, name.length() - ENDING.length()) + ".json");
  }

  /** A right answer, if there is one. */
  Optional<String> answer(String key) {
    return Optional.of(gold.path(key))
        .filter(JsonNode::isTextual)
        .map(JsonNode::textValue)
        .filter(text -> !text.isBlank());
  }
}
