package org.newsgraph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsgraph.article.Metadata;
import org.newsgraph.rdf.ArticleGraph;
import org.newsgraph.rdf.Iris;

/**
 * Whole articles, each in a folder named by what happens in it, with the graph it should findings.
 */
@Tag("slow")
class ArticlesTest {

  private static final Path ARTICLES = Path.of("src", "test", "articles");
  private static final Newsgraph NEWSGRAPH =
      new Newsgraph(
          Pipeline.standard(), new Settings(new Iris("https://example.org/"), Metadata.NONE, 1));
  private static final Shapes SHAPES =
      Shapes.parse(RDFDataMgr.loadGraph("org/newsgraph/ontology/shapes.ttl"));

  static Stream<Path> folders() throws IOException {
    try (Stream<Path> folders = Files.list(ARTICLES)) {
      return folders.sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("folders")
  void yieldsTheGraphBesideIt(Path folder) {
    ArticleGraph article = article(folder);
    Graph graph = article.content();
    assertThat(ShaclValidator.get().conforms(SHAPES, graph)).isTrue();
    Golden.checkGraph(folder.resolve("graph.ttl"), withoutRun(graph), article.version().getURI());
  }

  private static ArticleGraph article(Path folder) {
    List<String> article = List.of(folder.resolve("article.txt").toString());
    try (Stream<ArticleResult> read = NEWSGRAPH.read(article)) {
      return read.findFirst().orElseThrow().findings().orElseThrow().graph();
    }
  }

  /** Without the triples that tell the run, which change with every model. */
  private static Graph withoutRun(Graph graph) {
    Graph findings = GraphFactory.createDefaultGraph();
    graph.stream().filter(triple -> !isOfRun(triple.toString())).forEach(findings::add);
    return findings;
  }

  private static boolean isOfRun(String triple) {
    return triple.contains("/extraction/") || triple.contains("/software/");
  }
}
