package org.newsgraph.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.newsgraph.gazetteer.Gazetteer;
import org.newsgraph.gazetteer.Gazetteers;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Looks a name up. */
@Command(
    name = "find",
    mixinStandardHelpOptions = true,
    description = "Look a name or an identifier up in a gazetteer.")
final class GazetteerSearch implements Callable<Integer> {

  @Parameters(index = "0", paramLabel = "DIR", description = "The folder of the gazetteer.")
  private Path folder = Path.of("");

  @Parameters(
      index = "1",
      paramLabel = "NAME",
      description = "A name such as Kyiv, or an identifier such as geonames:703448.")
  private String name = "";

  @Option(
      names = "--most",
      paramLabel = "N",
      description = "How many entries of each way of finding (default: ${DEFAULT-VALUE}).")
  private int most = 10;

  @Option(names = "--json", description = "Give the entries as JSON Lines.")
  private boolean json;

  @Override
  public Integer call() throws IOException {
    try (Gazetteer gazetteer = Gazetteers.open(folder)) {
      GazetteerFinding found = GazetteerFinding.of(gazetteer, name, most);
      System.out.print(json ? found.json() : found.table());
      return 0;
    }
  }
}
