package org.newsgraph.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsgraph.collection.Samples;
import org.newsgraph.store.Limits;

/**
 * What strangers send to bring a server down, one by one and sixteen at once, while another client
 * asks what people ask and has to be answered. A query in the folder {@code attack} says with which
 * status it is to end.
 */
@Tag("slow")
class AttackTest {

  private static final int MANY = 16;
  private static final List<String> LIGHT =
      List.of("health", "search?q=holm", "queries/people/roles", "");

  private static final ExecutorService CLIENTS = Executors.newFixedThreadPool(MANY + 1);
  private static NewsgraphServer server;
  private static Visitor visitor;

  @BeforeAll
  static void start() {
    Limits limits = new Limits(Duration.ofSeconds(2), 1_000);
    server = NewsgraphServer.start(Samples.store(), new ServerSettings("127.0.0.1", 0, "", limits));
    visitor = new Visitor(server.address());
  }

  @AfterAll
  static void stop() {
    CLIENTS.shutdownNow();
    server.close();
  }

  static Stream<Path> attacks() throws IOException, URISyntaxException {
    return Files.list(Path.of(AttackTest.class.getResource("attack").toURI())).sorted();
  }

  @ParameterizedTest
  @MethodSource("attacks")
  void withstands(Path attack) throws IOException, InterruptedException, ExecutionException {
    String query = Files.readString(attack);
    List<Integer> right =
        Stream.of(query.lines().findFirst().orElseThrow().replace("#+ status: ", "").split(" "))
            .map(Integer::valueOf)
            .toList();
    assertThat(ask(query)).isIn(right);
    for (int status : whileOthersAsk(() -> ask(query))) {
      // In a crowd, some are sent away.
      assertThat(status).matches(found -> right.contains(found) || found == 503);
    }
  }

  @ParameterizedTest
  @MethodSource("shapes")
  void withstandsShapes(String shapes) throws InterruptedException, ExecutionException {
    Callable<Integer> attack = () -> visitor.post("shacl", "text/turtle", shapes).statusCode();
    assertThat(whileOthersAsk(attack)).isSubsetOf(200, 400, 422, 503);
  }

  static List<String> shapes() {
    String begin =
        """
        PREFIX sh: <http://www.w3.org/ns/shacl#>
        PREFIX schema: <https://schema.org/>
        <urn:shape> a sh:NodeShape ; sh:targetSubjectsOf schema:text ;
        """;
    return Stream.of(
            "sh:property [ sh:path schema:text ; sh:pattern \"^(.*)*(.*)*(.*)*(.*)*zzz\" ] .",
            "sh:property [ sh:path schema:text ; sh:pattern \"((a{1000}){1000}){1000}\" ] .",
            "sh:property [ sh:path [ sh:zeroOrMorePath [ sh:zeroOrMorePath [ sh:alternativePath"
                + " ( schema:mentions [ sh:inversePath schema:mentions ] ) ] ] ] ; sh:minCount 9 ] .",
            "sh:node <urn:shape> .")
        .map(begin::concat)
        .toList();
  }

  @Test
  void asksNobodyForShapes() {
    String shapes =
        """
        PREFIX sh: <http://www.w3.org/ns/shacl#>
        <urn:shape> a sh:NodeShape ; sh:targetClass <https://schema.org/Person> ;
          sh:sparql [ sh:select "SELECT $this { SERVICE <%ssparql> { ?s ?p ?o } }" ] .
        """
            .formatted(server.address());
    assertThat(visitor.post("shacl", "text/turtle", shapes).statusCode()).isEqualTo(422);
  }

  @Test
  void stopsForClientsThatHaveLeft() throws IOException, InterruptedException {
    String query = Visitor.encode("SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }");
    try (var socket = new Socket("127.0.0.1", server.address().getPort())) {
      String request = "GET /sparql?query=" + query + " HTTP/1.1\r\nHost: localhost\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
    }
    awaitRest();
  }

  private static List<Integer> whileOthersAsk(Callable<Integer> attack)
      throws InterruptedException, ExecutionException {
    List<Future<Integer>> attacks = new ArrayList<>();
    for (int i = 0; i < MANY; i++) {
      attacks.add(CLIENTS.submit(attack));
    }
    do {
      for (String path : LIGHT) {
        assertThat(visitor.get(path).statusCode()).as("/" + path).isEqualTo(200);
      }
    } while (!attacks.stream().allMatch(Future::isDone));
    List<Integer> statuses = new ArrayList<>();
    for (Future<Integer> each : attacks) {
      statuses.add(each.get());
    }
    awaitRest();
    return statuses;
  }

  /** Whatever was called off lets go of its thread. */
  private static void awaitRest() throws InterruptedException {
    for (int i = 0; i < 100 && server.running() > 0; i++) {
      Thread.sleep(100);
    }
    assertThat(server.running()).isZero();
  }

  private static int ask(String query) {
    return visitor.post("sparql", "application/sparql-query", query).statusCode();
  }
}
