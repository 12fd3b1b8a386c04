package org.newsgraph.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.store.AllowedServices;
import org.newsgraph.store.Limits;
import org.newsgraph.store.LocalGraphStore;
import org.newsgraph.store.Report;

/** What people and programs find at each address, and what becomes of hostile requests. */
class AddressesTest {

  private static final String ADA = Report.BASE + "person/ada";
  private static final String MARKUP = "<script>alert(1)</script>";
  private static final String RIGHT_TO_LEFT = "\u202Eعادل הולם";
  private static final String LONG = "Ab".repeat(5_000);

  private final LocalGraphStore store = LocalGraphStore.inMemory(Report.BASE);
  private NewsgraphServer server;
  private Visitor visitor;

  private void start(ServerSettings settings) {
    store.replace(
        List.of(
            Report.named("one", "1")
                .person("person-1", "person/ada", "Ada Hølm")
                .person("person-2", "person/markup", MARKUP)
                .person("person-3", "person/rtl", RIGHT_TO_LEFT)
                .person("person-4", "person/long", LONG)
                .is("statement-1", "statement/safe")
                .says(
                    """
                    <V#quotation-1> a ng:Quotation ; schema:text "The old bridge is safe." ;
                      ng:quoteType ng:Direct ; ng:speaker <V#person-1> ; schema:isPartOf <A> ;
                      ng:wordingOf <V#statement-1> .
                    <V#statement-1> a ng:Statement ; ng:speaker <V#person-1> .
                    """)
                .graph()));
    server = NewsgraphServer.start(store, settings);
    visitor = new Visitor(server.address());
  }

  private void start() {
    start(ServerSettings.local(0));
  }

  private void start(String password, Limits limits) {
    start(new ServerSettings("127.0.0.1", 0, password, limits));
  }

  @AfterEach
  void stop() {
    server.close();
    store.close();
  }

  @Test
  void findsPeopleStatementsAndArticlesByTheirWords() throws IOException {
    start();
    JsonNode person = json("search?q=hol").get(0);
    assertThat(person.path("iri").asText()).isEqualTo(ADA);
    assertThat(person.path("kind").asText()).isEqualTo("person");
    assertThat(person.path("label").asText()).isEqualTo("Ada Hølm");
    assertThat(person.path("detail").asText()).isEqualTo("in 1 article");
    JsonNode statement = json("search?q=bridge%20safe&kind=statement").get(0);
    assertThat(statement.path("iri").asText()).isEqualTo(Report.BASE + "statement/safe");
    assertThat(statement.path("snippet").asText()).isEqualTo("The old bridge is safe.");
    assertThat(statement.path("detail").asText()).isEqualTo("Ada Hølm");
    assertThat(json("search?q=about&kind=article").get(0).path("label").asText())
        .isEqualTo("About one");
    assertThat(json("search?q=brigde&kind=person")).isEmpty();
    assertThat(json("search?q=brigde")).as("one slip of the finger").hasSize(1);
    assertThat(json("search?q=xyzzyx")).isEmpty();
  }

  @Test
  void findsWhatIsWrittenLaterAndNotWhatIsWithdrawn() throws IOException {
    start();
    Report late = Report.named("two", "1").person("person-1", "person/late", "Tomas Vik");
    store.replace(List.of(late.graph()));
    assertThat(json("search?q=vik")).hasSize(1);
    store.withdraw(late.iri());
    assertThat(json("search?q=vik")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "   ",
        "\"",
        "(",
        "[* TO *]",
        "*",
        "?",
        "name:*",
        "a AND",
        "NOT",
        "+-!(){}[]^\"~*?:\\/",
        "_query_:x",
        "\\",
        "x\u0000y",
        "\uD800",
        "*:*",
        "'; DROP",
        MARKUP,
        "\") } INSERT { <urn:a>",
        "𝒜𝒹𝒶"
      })
  void takesAnyTextToSearchFor(String text) throws IOException {
    start();
    assertThat(visitor.get("search?q=" + Visitor.encode(text)).statusCode()).isEqualTo(200);
  }

  @Test
  void keepsHostileNamesHarmless() throws IOException {
    start();
    assertThat(json("search?q=script").get(0).path("label").asText()).isEqualTo(MARKUP);
    assertThat(json("search?q=" + Visitor.encode("הולם")).get(0).path("label").asText())
        .isEqualTo(RIGHT_TO_LEFT);
    assertThat(json("search?q=abab").get(0).path("label").asText()).hasSizeLessThan(400);
    HttpResponse<String> answer = visitor.get("search?q=script", "Accept", "text/html");
    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/json");
    assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
  }

  @Test
  void saysWhatASearchTakes() {
    start();
    assertThat(visitor.get("search?q=x&kind=ship").body()).contains("person, organization");
    assertThat(visitor.get("search?q=x&limit=1000").statusCode()).isEqualTo(400);
    assertThat(visitor.get("search?q=x&limit=many").statusCode()).isEqualTo(400);
  }

  @Test
  void runsStoredQueriesWithValuesThatStayData() {
    start();
    String roles = "queries/statements/with-words?words=";
    HttpResponse<String> found = visitor.get(roles + "BRIDGE");
    assertThat(found.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/sparql-results+json");
    assertThat(found.body()).contains("The old bridge is safe.");
    assertThat(visitor.get(roles + "bridge", "Accept", "text/csv").body())
        .startsWith("speakerLabel,text,");
    String injection = "\" ) } UNION { ?s ?p ?text } #";
    assertThat(visitor.get(roles + Visitor.encode(injection)).body()).doesNotContain("bridge");
    assertThat(visitor.get("queries/statements/as-claims").body()).contains("schema:Claim");
    HttpResponse<String> wrong = visitor.get("queries/people/most-quoted?atLeast=many");
    assertThat(wrong.statusCode()).isEqualTo(400);
    assertThat(wrong.body()).contains("atLeast takes a value of type integer");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "queries/no/such",
        "queries/",
        "queries/..%2f..%2fpom.xml",
        "queries/../../etc/passwd.rq",
        "queries/%2e%2e/%2e%2e/etc/passwd.rq",
        "queries//etc/passwd.rq",
        "resource?iri=urn:unknown",
        "resource?iri=" + "file:///etc/passwd"
      })
  void answersPlainlyWhereNothingIs(String path) throws IOException {
    start();
    String answer = visitor.raw("GET /" + path + " HTTP/1.0\r\n\r\n");
    assertThat(answer).containsPattern("^HTTP/1.1 40[04]").doesNotContain("root:");
  }

  @Test
  void describesWhatIsKnownOfAResource() throws IOException {
    start();
    String path = "resource?iri=" + Visitor.encode(ADA);
    assertThat(visitor.get(path).body()).contains("Ada Hølm", "ng:speaker", "ng:decides");
    assertThat(visitor.get(path, "Accept", "application/n-triples").body())
        .contains("<" + ADA + "> <http://www.w3.org/2004/02/skos/core#prefLabel>");
    HttpResponse<String> json = visitor.get(path, "Accept", "application/ld+json");
    assertThat(new ObjectMapper().readTree(json.body()).path("@graph")).isNotEmpty();
    HttpResponse<String> page = visitor.get(path, "Accept", "text/html,*/*;q=0.8");
    assertThat(page.statusCode()).isEqualTo(303);
    assertThat(page.headers().firstValue("Location"))
        .contains("/#/resource?iri=" + Visitor.encode(ADA));
    assertThat(visitor.get(path, "Accept", "*;q=,,/").statusCode()).isEqualTo(200);
    assertThat(visitor.get("resource?iri=" + Visitor.encode("a b<>\"")).statusCode())
        .isEqualTo(404);
    assertThat(visitor.get("resource").statusCode()).isEqualTo(400);
  }

  @Test
  void answersItsOwnIrisAtTheirPaths() throws IOException {
    start();
    String request =
        "GET /data/person/ada HTTP/1.0\r\nHost: example.org\r\nAccept: text/turtle\r\n\r\n";
    assertThat(visitor.raw(request)).startsWith("HTTP/1.1 200").contains("Ada Hølm");
    assertThat(visitor.raw(request.replace("ada ", "none "))).startsWith("HTTP/1.1 404");
  }

  @Test
  void knowsItsNamesOnLoopback() throws IOException {
    start();
    assertThat(visitor.raw("GET /health HTTP/1.0\r\nHost: attacker.example\r\n\r\n"))
        .startsWith("HTTP/1.1 421");
    assertThat(visitor.raw("GET /health HTTP/1.0\r\nHost: localhost:1\r\n\r\n"))
        .startsWith("HTTP/1.1 200");
  }

  @Test
  void describesItselfToPrograms() {
    start();
    assertThat(visitor.get("sparql").body()).contains("sd:Service", "void:triples");
    assertThat(visitor.get(".well-known/void").body())
        .contains("void:Dataset", "void:classPartition", "https://schema.org/Person");
    assertThat(visitor.get("sparql", "Accept", "text/html").statusCode()).isEqualTo(303);
  }

  @Test
  void marksAnswersThatWereCut() throws IOException {
    start("", new Limits(Duration.ofSeconds(20), 5));
    String all = "SELECT * { ?s ?p ?o }";
    HttpResponse<String> cut = visitor.query(all, "Accept", "application/sparql-results+json");
    assertThat(cut.headers().firstValue("Newsgraph-Warning").orElse("")).contains("more than 5");
    JsonNode body = new ObjectMapper().readTree(cut.body());
    assertThat(body.path("warnings").path(0).asText()).contains("more than 5");
    assertThat(body.path("results").path("bindings")).hasSize(5);
    HttpResponse<String> graph = visitor.query("CONSTRUCT { ?s ?p ?o } { ?s ?p ?o }");
    assertThat(graph.headers().firstValue("Newsgraph-Warning")).isPresent();
    HttpResponse<String> whole = visitor.query(all + " LIMIT 5");
    assertThat(whole.headers().firstValue("Newsgraph-Warning")).isEmpty();
    assertThat(whole.body()).doesNotContain("warnings");
  }

  @Test
  void endsSortsAndUpdatesThatTakeTooLong() {
    start("open", new Limits(Duration.ofMillis(20), 100_000_000));
    String product = "{ ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?n ?o . ?p ?q ?r }";
    assertThat(visitor.query("SELECT * " + product + " ORDER BY ?a ?r").statusCode())
        .isEqualTo(503);
    assertThat(visitor.query("CONSTRUCT { ?a ?b 1 } " + product).statusCode()).isEqualTo(503);
    HttpResponse<String> update =
        visitor.post(
            "update",
            "application/sparql-update",
            "INSERT DATA { <urn:x> <urn:y> 1 } ; INSERT { ?a <urn:y> ?r } WHERE " + product,
            "Authorization",
            Visitor.password("open"));
    assertThat(update.statusCode()).isEqualTo(503);
    assertThat(visitor.query("ASK { ?s <urn:y> ?o }").body()).contains("false");
  }

  @Test
  void letsPagesOfOtherSitesNeverWrite() {
    start("open", ServerSettings.STANDARD_LIMITS);
    String insert = "INSERT DATA { <urn:x> <urn:y> 1 }";
    HttpResponse<String> crossSite =
        visitor.post(
            "update",
            "application/sparql-update",
            insert,
            "Authorization",
            Visitor.password("open"),
            "Origin",
            "https://attacker.example");
    assertThat(crossSite.statusCode()).isEqualTo(403);
    assertThat(crossSite.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
    assertThat(visitor.post("search?q=x", "text/plain", "x").statusCode()).isEqualTo(401);
  }

  @Test
  void holdsTheStoreAgainstShapes() {
    start();
    assertThat(visitor.get("shacl").body()).contains("sh:conforms");
    String shapes =
        """
        PREFIX sh: <http://www.w3.org/ns/shacl#>
        <urn:shape> a sh:NodeShape ; sh:targetClass <https://schema.org/Person> ;
          sh:property [ sh:path <https://schema.org/email> ; sh:minCount 1 ] .
        """;
    assertThat(visitor.post("shacl", "text/turtle", shapes).body())
        .containsPattern("sh:conforms\\s+false")
        .contains(ADA);
    assertThat(visitor.post("shacl", "text/turtle", "no turtle").statusCode()).isEqualTo(400);
    assertThat(visitor.post("shacl", "text/turtle", "x".repeat(2_000_000)).statusCode())
        .isEqualTo(413);
  }

  @Test
  void asksOnlyTheServicesThatAreAllowed() {
    start();
    String allowed = server.address() + "sparql";
    store.allow(new AllowedServices(Set.of(allowed)));
    String ask =
        "SELECT ?o { SERVICE <%s> { ?s <http://www.w3.org/2004/02/skos/core#prefLabel> ?o } }";
    assertThat(visitor.query(ask.formatted(allowed)).body()).contains("Ada Hølm");
    HttpResponse<String> other =
        visitor.query(ask.formatted(allowed.replace("127.0.0.1", "localhost")));
    assertThat(other.statusCode()).isGreaterThanOrEqualTo(400);
    assertThat(other.body()).contains("--allow-service").doesNotContain("Ada Hølm");
    assertThat(
            visitor
                .query(
                    "SELECT * { BIND(<"
                        + server.address()
                        + "health> AS ?x) SERVICE ?x { ?s ?p ?o } }")
                .statusCode())
        .isGreaterThanOrEqualTo(400);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET /sparql?query=%ZZ HTTP/1.0\r\n\r\n",
        "GET /search?q=%C3%28&limit=%00 HTTP/1.0\r\n\r\n",
        "BREW /sparql HTTP/1.0\r\n\r\n",
        "GET /sparql?query=ASK%7B%7D&callback=alert HTTP/1.0\r\n\r\n",
        "GET /sparql?query=ASK%7B%7D&force-accept=text/html HTTP/1.0\r\n\r\n",
        "POST /sparql HTTP/1.0\r\nContent-Type: application/sparql-query\r\nContent-Length: 3\r\n\r\n}{\u0000",
        "DELETE /data?default HTTP/1.0\r\n\r\n",
        "PUT /resource?iri=urn:a HTTP/1.0\r\nContent-Length: 0\r\n\r\n",
        "GARBAGE\r\n\r\n"
      })
  void refusesMalformedRequestsInWords(String request) throws IOException {
    start();
    String answer = visitor.raw(request);
    assertThat(answer).containsPattern("^HTTP/1.1 4\\d\\d").doesNotContain("\tat ", "Exception");
    assertThat(visitor.get("health").statusCode()).isEqualTo(200);
  }

  @Test
  void sendsFilesOnceAndThenOnlyWhetherTheyChanged() {
    start();
    String tag = visitor.get("").headers().firstValue("ETag").orElseThrow();
    assertThat(visitor.get("", "If-None-Match", tag).statusCode()).isEqualTo(304);
  }

  private JsonNode json(String path) throws IOException {
    return new ObjectMapper().readTree(visitor.get(path).body());
  }
}
