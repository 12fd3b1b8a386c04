package org.newsgraph.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.newsgraph.compilation.GazetteerSources;
import org.newsgraph.gazetteer.EntrySource;
import org.newsgraph.gazetteer.GazetteerBuild;
import org.newsgraph.gazetteer.GazetteerBuild.Built;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Compiles sources into a gazetteer. */
@Command(
    name = "build",
    mixinStandardHelpOptions = true,
    description = "Compile sources of names into a gazetteer, in place of one that is there.")
final class GazetteerMaking implements Callable<Integer> {

  @Parameters(index = "0", paramLabel = "DIR", description = "The folder of the gazetteer.")
  private Path folder = Path.of("");

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "SOURCE",
      description =
          "Files or folders: a Wikidata dump, tables of GeoNames, SKOS or RDF labels, or CSV, TSV"
              + " and JSON Lines with named columns; told apart by content, also in gzip or bzip2.")
  private List<Path> sources = List.of();

  @Option(names = "--quiet", description = "Tell nothing but errors.")
  private boolean quiet;

  @Override
  public Integer call() throws IOException {
    NoticeTally notices = new NoticeTally(quiet);
    List<EntrySource> found = GazetteerSources.of(sources, notices::accept);
    if (found.isEmpty()) {
      notices.tell();
      throw new IOException("None of the sources can be read, so no gazetteer was made");
    }
    Built built = GazetteerBuild.write(folder, found, notices::accept);
    notices.tell();
    if (!quiet) {
      System.err.printf("%,d entries in %s%n", built.entries(), folder);
    }
    return notices.hasErrors() ? Main.REFUSED : 0;
  }
}
