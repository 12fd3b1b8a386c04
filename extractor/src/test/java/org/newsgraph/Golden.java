package org.newsgraph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;

/**
 * Expected outcomes that lie in files.
 *
 * <p>{@code mvn verify -Dgolden=write} writes what came out; read the change before committing it.
 */
public final class Golden {

  private static final boolean WRITE = "write".equals(System.getProperty("golden"));

  private Golden() {}

  /** Holds a text against a file. */
  public static void check(Path file, String actual) {
    if (WRITE) {
      write(file, actual);
    }
    assertThat(file).as("an answer to compare with").exists();
    try {
      assertThat(actual).as(file.toString()).isEqualTo(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Holds a graph against a Turtle file, whose IRIs are written against a base. */
  public static void checkGraph(Path file, Graph actual, String base) {
    if (WRITE) {
      write(
          file,
          RDFWriter.source(prefixed(actual)).format(RDFFormat.TURTLE_PRETTY).base(base).asString());
    }
    assertThat(file).as("a graph to compare with").exists();
    Graph expected = RDFDataMgr.loadGraph(file.toString());
    assertThat(lines(actual)).as(file.toString()).isEqualTo(lines(expected));
  }

  private static void write(Path file, String text) {
    try {
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Graph prefixed(Graph graph) {
    graph
        .getPrefixMapping()
        .setNsPrefixes(
            RDFDataMgr.loadGraph("org/newsgraph/ontology/newsgraph.ttl").getPrefixMapping());
    return graph;
  }

  private static List<String> lines(Graph graph) {
    return RDFWriter.source(graph).lang(Lang.NTRIPLES).asString().lines().sorted().toList();
  }
}
