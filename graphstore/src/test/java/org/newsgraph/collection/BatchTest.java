package org.newsgraph.collection;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.newsgraph.ArticleResult;
import org.newsgraph.collection.Loading.Mapped;
import org.newsgraph.rdf.ArticleGraph;
import org.newsgraph.store.GraphStore;

class BatchTest {

  private final List<List<String>> written = new ArrayList<>();
  private final List<String> refused = new ArrayList<>();
  private final Batch batch =
      new Batch(
          store("bad"), (mapped, fault) -> refused.add(mapped.article().id() + " " + fault.step()));

  /** A store that takes no batch with this article in it. */
  private GraphStore store(String bad) {
    return (GraphStore)
        Proxy.newProxyInstance(
            getClass().getClassLoader(),
            new Class<?>[] {GraphStore.class},
            (proxy, method, arguments) -> {
              List<String> names =
                  ((List<?>) arguments[0])
                      .stream().map(each -> ((ArticleGraph) each).article().getURI()).toList();
              if (names.contains("urn:" + bad)) {
                throw new IllegalArgumentException("Expected an absolute IRI");
              }
              written.add(names);
              return null;
            });
  }

  private void add(String name) {
    Node iri = NodeFactory.createURI("urn:" + name);
    ArticleGraph graph =
        new ArticleGraph(
            iri,
            iri,
            GraphFactory.createDefaultGraph(),
            GraphFactory.createDefaultGraph(),
            Map.of());
    ArticleResult article =
        new ArticleResult(
            name, name, Optional.empty(), Optional.empty(), List.of(), Optional.empty());
    batch.add(graph, new Mapped(article, Optional.of(graph)));
  }

  @Test
  void writesOneByOneWhatTheStoreRefusesTogether() {
    List.of("a", "bad", "b").forEach(this::add);
    batch.write();
    assertThat(written).containsExactly(List.of("urn:a"), List.of("urn:b"));
    assertThat(refused).containsExactly("bad store");
  }

  @Test
  void writesTheLastVersionOfAnArticle() {
    List.of("a", "b", "a").forEach(this::add);
    batch.write();
    assertThat(written).containsExactly(List.of("urn:b", "urn:a"));
  }
}
