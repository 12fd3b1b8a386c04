package org.newsgraph.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.newsgraph.article.Fetching;
import org.newsgraph.article.Sources;
import org.newsgraph.article.format.Formats;
import org.newsgraph.article.page.PageSelectors;
import org.newsgraph.article.table.Fields;
import org.newsgraph.article.web.PageFetching;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What a user may say of the formats of articles. */
final class SourceOptions {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--column",
      paramLabel = "KEY=NAME",
      description = "What a column of a table or a key of JSON holds, as text=body; repeatable.")
  private Map<String, String> columns = new LinkedHashMap<>();

  @Option(
      names = "--items",
      paramLabel = "PATH",
      description = "Where the articles stand in JSON, as response.docs.")
  private String items = "";

  @Option(
      names = "--selectors",
      paramLabel = "FILE",
      description = "Where sites have their texts, a line a rule: host, what, CSS selector.")
  private Optional<Path> selectors = Optional.empty();

  @Option(
      names = "--fetch",
      description = "Fetch web addresses given as ARTICLES, each one page or one feed.")
  private boolean fetch;

  Sources sources() {
    for (String key : columns.keySet()) {
      if (!Fields.KEYS.contains(key)) {
        throw new ParameterException(
            spec.commandLine(),
            "--column: expected one of " + String.join(", ", Fields.KEYS) + ", found " + key);
      }
    }
    Formats formats = new Formats(new Fields(columns, items), pageSelectors());
    return new Sources(formats, fetch ? new PageFetching() : Fetching.NONE);
  }

  private PageSelectors pageSelectors() {
    try {
      return selectors.isPresent() ? PageSelectors.read(selectors.get()) : PageSelectors.NONE;
    } catch (IOException | IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), "--selectors: " + e.getMessage());
    }
  }
}
