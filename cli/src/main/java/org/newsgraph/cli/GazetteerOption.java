package org.newsgraph.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.newsgraph.gazetteer.Gazetteer;
import org.newsgraph.gazetteer.Gazetteers;
import picocli.CommandLine.Option;

/** Against which gazetteers names are linked. */
final class GazetteerOption {

  @Option(
      names = "--gazetteer",
      paramLabel = "DIR",
      description =
          "A folder that gazetteer build has made, to link against beside the built-in gazetteer;"
              + " may be given several times.")
  private List<Path> folders = List.of();

  /** All of them as one; they stay open until the program ends. */
  Gazetteer gazetteer() {
    List<Gazetteer> gazetteers = new ArrayList<>();
    try {
      for (Path folder : folders) {
        gazetteers.add(Gazetteers.open(folder));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e.getMessage(), e);
    }
    gazetteers.add(0, Gazetteers.starter());
    return Gazetteers.of(gazetteers);
  }
}
