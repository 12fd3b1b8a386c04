package org.newsgraph.cli;

import java.nio.file.Path;
import java.util.List;
import org.newsgraph.collection.Curating;
import org.newsgraph.rdf.Iris;
import picocli.CommandLine.Option;

/** In which files a person says who is who. */
final class CurationOption {

  @Option(
      names = "--curation",
      paramLabel = "FILE",
      description =
          "A table or RDF that says which entities are the same, which are not, and what they are;"
              + " may be given several times. It takes the place of what the store held before.")
  private List<Path> files = List.of();

  boolean isGiven() {
    return !files.isEmpty();
  }

  Curating curating(Iris iris) {
    return Curating.of(files, iris);
  }
}
