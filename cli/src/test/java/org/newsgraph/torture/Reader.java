package org.newsgraph.torture;

import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.newsgraph.Pipeline;
import org.newsgraph.Version;
import org.newsgraph.article.Article;
import org.newsgraph.article.JsonLinesArticles;
import org.newsgraph.article.Metadata;
import org.newsgraph.article.NamedStream;
import org.newsgraph.article.Reading;
import org.newsgraph.assertion.Assertions;
import org.newsgraph.key.ArticleKeys;
import org.newsgraph.key.NodeKey;
import org.newsgraph.linking.Links;
import org.newsgraph.rdf.ArticleGraph;
import org.newsgraph.rdf.Extraction;
import org.newsgraph.rdf.GraphMapper;
import org.newsgraph.rdf.Iris;

/** Takes a text all the way to its graph, without the guard that turns faults into notices. */
record Reader(Pipeline pipeline, GraphMapper mapper) {

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

  static Reader of(Pipeline pipeline) {
    Extraction extraction = new Extraction(Version.NUMBER, pipeline.fingerprint());
    return new Reader(pipeline, new GraphMapper(Iris.standard(), extraction));
  }

  /** The text as a line of JSON; what is no text, such as half a surrogate pair, is escaped. */
  static String line(String id, String text) {
    try {
      return JSON.writeValueAsString(Map.of("id", id, "text", text, "datePublished", "2026-03-02"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The graph; empty when the text is no article, such as one of white space only. */
  Optional<ArticleGraph> graph(String text) {
    return article(text).map(this::graph);
  }

  private static Optional<Article> article(String text) {
    byte[] line = line("torture", text).getBytes(StandardCharsets.UTF_8);
    NamedStream stream =
        new NamedStream("torture", () -> new ByteArrayInputStream(line), Metadata.NONE);
    try (Stream<Reading> readings = new JsonLinesArticles().read(stream)) {
      return readings.findFirst().flatMap(Reading::article);
    }
  }

  /** Whether the language would be refused is asked, and then not heeded. */
  private ArticleGraph graph(Article article) {
    pipeline.check().refusal(article, "torture");
    Assertions assertions = pipeline.read(article);
    List<NodeKey> keys = ArticleKeys.of(assertions);
    Links links = pipeline.linker().link(keys);
    return mapper.map(assertions, links, pipeline.identities().resolve(links.identified(keys)));
  }
}
