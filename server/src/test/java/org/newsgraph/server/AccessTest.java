package org.newsgraph.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.newsgraph.store.LocalGraphStore;
import org.newsgraph.store.Report;

/** Who may read, from which pages, and in which forms. */
class AccessTest {

  private static final String ASK = "sparql?query=ASK%7B%7D";
  private static final String FRIEND = "https://friend.example";

  private final LocalGraphStore store = LocalGraphStore.inMemory(Report.BASE);
  private NewsgraphServer server;
  private Visitor visitor;

  private void start(String token, String... origins) {
    Access access = new Access("open", token, Set.of(origins));
    Bounds bounds = Bounds.of(ServerSettings.STANDARD_LIMITS);
    server = NewsgraphServer.start(store, new ServerSettings("127.0.0.1", 0, access, bounds));
    visitor = new Visitor(server.address());
  }

  @AfterEach
  void stop() {
    server.close();
    store.close();
  }

  @Test
  void letsOnlyPagesReadThatAreAllowed() {
    start("", FRIEND);
    assertThat(visitor.get(ASK, "Origin", "https://other.example").statusCode()).isEqualTo(403);
    assertThat(visitor.get(ASK, "Origin", "null").statusCode()).isEqualTo(403);
    assertThat(visitor.get(ASK, "Sec-Fetch-Site", "cross-site").statusCode()).isEqualTo(403);
    HttpResponse<String> friendly = visitor.get(ASK, "Origin", FRIEND);
    assertThat(friendly.statusCode()).isEqualTo(200);
    assertThat(friendly.headers().firstValue("Access-Control-Allow-Origin")).contains(FRIEND);
    String own = server.address().toString().replaceFirst("/$", "");
    assertThat(visitor.get(ASK, "Origin", own).statusCode()).isEqualTo(200);
  }

  @Test
  void asksReadersForTheToken() {
    start("secret");
    assertThat(visitor.get(ASK).statusCode()).isEqualTo(401);
    assertThat(visitor.get(ASK, "Authorization", "Bearer wrong").statusCode()).isEqualTo(401);
    assertThat(visitor.get(ASK, "Authorization", "Bearer secret").statusCode()).isEqualTo(200);
    assertThat(visitor.get(ASK, "Authorization", Visitor.password("open")).statusCode())
        .isEqualTo(200);
    HttpResponse<String> page = visitor.get("?token=secret");
    assertThat(page.statusCode()).isEqualTo(303);
    String cookie = page.headers().firstValue("Set-Cookie").orElseThrow();
    assertThat(cookie).contains("HttpOnly", "SameSite=Strict");
    assertThat(visitor.get(ASK, "Cookie", cookie.replaceFirst(";.*", "")).statusCode())
        .isEqualTo(200);
  }

  @Test
  void saysWhichFormsThereAre() {
    start("");
    assertThat(visitor.get(ASK, "Accept", "image/png").statusCode()).isEqualTo(406);
    HttpResponse<String> copy = visitor.get("data?default", "Accept", "application/ld+json");
    assertThat(copy.statusCode()).isEqualTo(406);
    assertThat(copy.body()).contains("text/turtle");
  }

  @Test
  void tellsWhetherAnAnswerIsStillTheSame() {
    start("");
    String tag = visitor.get(ASK).headers().firstValue("ETag").orElseThrow();
    assertThat(visitor.get(ASK, "If-None-Match", tag).statusCode()).isEqualTo(304);
    store.replace(java.util.List.of(Report.named("one", "1").graph()));
    assertThat(visitor.get(ASK, "If-None-Match", tag).statusCode()).isEqualTo(200);
    assertThat(visitor.query("SELECT (NOW() AS ?n) {}").headers().firstValue("ETag")).isEmpty();
  }

  @Test
  void warnsOfFunctionsThatAreUnknown() {
    start("");
    HttpResponse<String> answer = visitor.query("SELECT (<urn:no-such>(1) AS ?x) {}");
    assertThat(answer.headers().firstValue(CutAnswers.HEADER).orElse("")).contains("urn:no-such");
  }
}
