package org.newsgraph.cli;

import org.newsgraph.rdf.Iris;
import picocli.CommandLine.Option;

/** The IRI below which a store names things. */
final class BaseOption {

  @Option(
      names = "--base",
      paramLabel = "IRI",
      description = "The IRI below which things are named.")
  private String base = Iris.DEFAULT_BASE;

  Iris iris() {
    return new Iris(base);
  }
}
