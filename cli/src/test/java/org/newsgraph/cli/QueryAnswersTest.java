package org.newsgraph.cli;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.util.Context;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsgraph.Golden;
import org.newsgraph.collection.Samples;
import org.newsgraph.rdf.Iris;
import org.newsgraph.store.Limits;
import org.newsgraph.store.LocalGraphStore;
import org.newsgraph.store.query.AnswerFormat;
import org.newsgraph.store.query.AnswerWriter;
import org.newsgraph.store.query.QueryLibrary;
import org.newsgraph.store.query.StoredQuery;

/** Each stored query answers as the file beside it says: in memory, on TDB2, and on RDF4J. */
@Tag("slow")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QueryAnswersTest {

  private static final Path QUERIES = Path.of("..", "queries");

  private LocalGraphStore onDisk;
  private OtherEngine other;

  /** All that need no other endpoint. */
  static Collection<StoredQuery> queries() {
    return QueryLibrary.standard().all().stream()
        .filter(query -> !query.tags().contains("federated"))
        .toList();
  }

  @BeforeAll
  void copySamples(@TempDir Path folder) {
    LocalGraphStore samples = Samples.store();
    onDisk = LocalGraphStore.inFolder(folder.resolve("store"), samples.iris().base());
    samples
        .dataset()
        .executeRead(
            () ->
                onDisk
                    .dataset()
                    .executeWrite(
                        () -> samples.dataset().find().forEachRemaining(onDisk.dataset()::add)));
    other = OtherEngine.with(samples);
  }

  @AfterAll
  void close() {
    onDisk.close();
    other.close();
  }

  @ParameterizedTest
  @MethodSource("queries")
  void answersOnTheSamplesAsTheFileBesideItSays(StoredQuery stored) {
    if (isGraph(stored)) {
      Graph graph = Samples.store().ask(stored.bind(Map.of()), Limits.none(), QueryExec::construct);
      Golden.checkGraph(file(stored, ".ttl"), graph, Iris.DEFAULT_BASE);
    } else {
      Golden.check(file(stored, ".csv"), answer(stored, Samples.store()));
    }
  }

  @ParameterizedTest
  @MethodSource("queries")
  void answersAlikeOnDisk(StoredQuery stored) {
    assertThat(answer(stored, onDisk)).isEqualTo(answer(stored, Samples.store()));
  }

  /** The optimizer may change how long an answer takes, but nothing of it. */
  @ParameterizedTest
  @MethodSource("queries")
  void answersAlikeWithoutTheOptimizer(StoredQuery stored) {
    for (LocalGraphStore store : List.of(Samples.store(), onDisk)) {
      String optimized = answer(stored, store);
      Context context = store.dataset().getContext();
      context.set(ARQ.optimization, false);
      try {
        assertThat(answer(stored, store)).isEqualTo(optimized);
      } finally {
        context.unset(ARQ.optimization);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("queries")
  void answersAlikeInAnotherEngine(StoredQuery stored) {
    String answer = isGraph(stored) ? lines(other.graph(stored.text())) : other.rows(stored.text());
    assertThat(answer).isEqualTo(answer(stored, Samples.store()));
  }

  private static String answer(StoredQuery stored, LocalGraphStore store) {
    Query query = stored.bind(Map.of());
    return isGraph(stored)
        ? lines(store.ask(query, Limits.none(), QueryExec::construct))
        : rows(query, store);
  }

  private static String lines(Graph graph) {
    return RDFWriter.source(graph)
        .lang(Lang.NTRIPLES)
        .asString()
        .lines()
        .sorted()
        .collect(joining("\n"));
  }

  private static String rows(Query query, LocalGraphStore store) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    AnswerWriter writer = new AnswerWriter(query, AnswerFormat.CSV, "");
    store.ask(
        query,
        Limits.none(),
        asked -> {
          writer.write(asked, out);
          return true;
        });
    return out.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
  }

  private static boolean isGraph(StoredQuery stored) {
    return stored.bind(Map.of()).isConstructType();
  }

  private static Path file(StoredQuery stored, String ending) {
    return QUERIES.resolve(stored.name() + ending);
  }
}
