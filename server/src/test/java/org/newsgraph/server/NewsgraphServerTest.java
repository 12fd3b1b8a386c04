package org.newsgraph.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.store.Limits;
import org.newsgraph.store.LocalGraphStore;
import org.newsgraph.store.Report;

class NewsgraphServerTest {

  private static final String INSERT = "INSERT DATA { <urn:a> <urn:b> <urn:c> }";
  private static final String SLOW =
      "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?o ?p . ?q ?r ?s }";

  private static final String FRUITLESS =
      "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?o ?p . ?q ?r ?s"
          + " FILTER(CONCAT(STR(?a), STR(?s)) = \"nothing\") }";

  private final HttpClient client = HttpClient.newHttpClient();
  private final LocalGraphStore store = LocalGraphStore.inMemory(Report.BASE);
  private NewsgraphServer server;

  private void start(String password, Limits limits) {
    store.replace(
        List.of(Report.named("one", "1").person("person-1", "person/ada", "Ada Holm").graph()));
    server = NewsgraphServer.start(store, new ServerSettings("127.0.0.1", 0, password, limits));
  }

  private void start(String password) {
    start(password, ServerSettings.STANDARD_LIMITS);
  }

  @AfterEach
  void stop() {
    server.close();
    store.close();
  }

  @Test
  void answersQueriesByGetAndPost() {
    start("");
    assertThat(query("SELECT ?l { ?s <http://www.w3.org/2004/02/skos/core#prefLabel> ?l }").body())
        .contains("Ada Holm");
    HttpResponse<String> posted = post("sparql", "application/sparql-query", "ASK { ?s ?p ?o }");
    assertThat(posted.statusCode()).isEqualTo(200);
    assertThat(posted.body()).contains("true");
    assertThat(posted.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
  }

  @Test
  void handsOutGraphs() {
    start("");
    assertThat(get("data?default").body()).contains("Ada Holm");
    assertThat(get("data?graph=" + Report.BASE + "graph/identities").body()).contains("decides");
  }

  @Test
  void showsThePageAndTheCatalogueWithSafeHeaders() {
    start("");
    HttpResponse<String> page = get("");
    assertThat(page.body()).contains("<title>newsgraph</title>");
    assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
        .contains("default-src 'none'")
        .doesNotContain("unsafe");
    assertThat(page.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    assertThat(get("app.js").headers().firstValue("Content-Type").orElse(""))
        .startsWith("text/javascript");
    assertThat(get("style/base.css").statusCode()).isEqualTo(200);
    assertThat(get("queries").body()).startsWith("[{\"name\":");
    assertThat(get("queries").body()).contains("statements/who-said-what", "\"summary\"");
    assertThat(get("health").body()).isEqualTo("{\"status\":\"ok\"}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nothing",
        "page/index.html",
        "../app.js",
        "..%2f..%2fetc/passwd",
        "%2e%2e/%2e%2e/etc/passwd",
        "app.js/../../etc/passwd",
        "$/ping",
        "$/datasets"
      })
  void hasNothingElse(String path) throws IOException {
    start("");
    assertThat(raw("GET /" + path + " HTTP/1.0\r\n\r\n")).containsPattern("^HTTP/1.1 40[04]");
  }

  @Test
  void takesNoUpdateWithoutAPassword() {
    start("");
    assertThat(post("update", "application/sparql-update", INSERT).statusCode()).isEqualTo(403);
    assertThat(post("data?default", "text/turtle", "<urn:a> <urn:b> 1 .").statusCode())
        .isEqualTo(403);
    assertThat(post("sparql", "application/sparql-update", INSERT).statusCode()).isEqualTo(415);
    assertThat(query("ASK { <urn:a> ?p ?o }").body()).contains("false");
  }

  @Test
  void takesUpdatesWithThePasswordOnly() {
    start("open");
    assertThat(post("update", "application/sparql-update", INSERT).statusCode()).isEqualTo(401);
    assertThat(write("update", "application/sparql-update", INSERT, "shut")).isEqualTo(401);
    assertThat(query("ASK { <urn:a> ?p ?o }").body()).contains("false");
    assertThat(write("update", "application/sparql-update", INSERT, "open")).isEqualTo(204);
    assertThat(write("data?default", "text/turtle", "<urn:d> <urn:b> 1 .", "open")).isEqualTo(200);
    assertThat(query("ASK { <urn:a> ?p ?o . <urn:d> ?q ?r }").body()).contains("true");
  }

  @Test
  void loadsNoFiles(@TempDir Path folder) throws IOException {
    start("open");
    Path secret = Files.writeString(folder.resolve("secret.ttl"), "<urn:secret> <urn:b> 1 .");
    String load = "LOAD <" + secret.toUri() + ">";
    assertThat(write("update", "application/sparql-update", load, "open")).isEqualTo(403);
    assertThat(
            post("update", "application/x-www-form-urlencoded", "update=" + encode(load), "open")
                .statusCode())
        .isEqualTo(403);
    assertThat(query("SELECT * FROM <" + secret.toUri() + "> { ?s ?p ?o }").body())
        .doesNotContain("urn:secret");
  }

  @Test
  void asksNoOtherServer() {
    start("");
    HttpResponse<String> answer =
        query("SELECT * { SERVICE <" + server.address() + "sparql> { ?s ?p ?o } }");
    assertThat(answer.statusCode()).isGreaterThanOrEqualTo(400);
    assertThat(answer.body()).doesNotContain("Ada Holm");
  }

  @Test
  void explainsWhatIsWrongWithAQuery() {
    start("");
    HttpResponse<String> answer = query("SELEKT * { ?s ?p ?o }");
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("line 1").doesNotContain("at org.apache");
  }

  @Test
  void endsQueriesThatTakeTooLong() {
    start("", new Limits(Duration.ofMillis(400), 1000));
    HttpResponse<String> answer = query(SLOW);
    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(answer.body()).contains("timed out");
    assertThat(query(FRUITLESS).statusCode()).as("one that finds nothing").isEqualTo(503);
  }

  @Test
  void saysWhenThePortIsTaken() {
    start("");
    ServerSettings same = ServerSettings.local(server.address().getPort());
    assertThatThrownBy(() -> NewsgraphServer.start(store, same))
        .isInstanceOf(PortTaken.class)
        .hasMessage("Port " + same.port() + " is taken; choose another with --port");
  }

  @Test
  void cutsLongAnswers() {
    start("", new Limits(Duration.ofSeconds(20), 5));
    assertThat(query("SELECT ?p { ?s ?p ?o . ?a ?b ?c }").body().split("<result>")).hasSize(6);
  }

  @Test
  void refusesRequestsThatAreTooLarge() {
    start("");
    String large = "ASK { ?s ?p \"" + "x".repeat(2_000_000) + "\" }";
    assertThat(post("sparql", "application/sparql-query", large).statusCode()).isEqualTo(413);
    HttpRequest.Builder inChunks =
        HttpRequest.newBuilder(server.address().resolve("/sparql"))
            .header("Content-Type", "application/sparql-query")
            .POST(
                HttpRequest.BodyPublishers.ofInputStream(
                    () -> new ByteArrayInputStream(large.getBytes(StandardCharsets.UTF_8))));
    assertThat(send(inChunks).statusCode()).as("without its length").isEqualTo(413);
    assertThat(get("health").statusCode()).isEqualTo(200);
  }

  private HttpResponse<String> query(String text) {
    return get("sparql?query=" + encode(text));
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private HttpResponse<String> get(String path) {
    return send(HttpRequest.newBuilder(server.address().resolve("/" + path)));
  }

  private HttpResponse<String> post(String path, String type, String body) {
    return post(path, type, body, "");
  }

  private int write(String path, String type, String body, String password) {
    return post(path, type, body, password).statusCode();
  }

  private HttpResponse<String> post(String path, String type, String body, String password) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(server.address() + path))
            .header("Content-Type", type)
            .POST(HttpRequest.BodyPublishers.ofString(body));
    if (!password.isEmpty()) {
      byte[] credentials = ("newsgraph:" + password).getBytes(StandardCharsets.UTF_8);
      request.header("Authorization", "Basic " + Base64.getEncoder().encodeToString(credentials));
    }
    return send(request);
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException | InterruptedException failure) {
      throw new AssertionError(failure);
    }
  }

  private String raw(String request) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", server.address().getPort())) {
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
