package org.newsgraph.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.notice.Notice;
import org.newsgraph.notice.NoticeKind;

/** A service on loopback that gives the answers it is told to give, and then the right one. */
class ReconciliationTest {

  private static final Question ADA = new Question("urn:x:ada", "Ada Holm", "Q5");
  private static final String RIGHT =
      "{\"q0\":{\"result\":[{\"id\":\"Q902\",\"name\":\"Ada Holm\",\"score\":100,\"match\":true},"
          + "{\"id\":\"Q903\",\"name\":\"Ada Holm Hall\",\"score\":40,\"match\":false}]}}";

  @TempDir private Path cache;
  private final List<Notice> notices = new ArrayList<>();
  private final Deque<Answer> answers = new ArrayDeque<>();
  private final CountDownLatch end = new CountDownLatch(1);
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private HttpServer server;
  private int requests;

  /** What the service answers; status 0 hangs. */
  private record Answer(int status, String body) {}

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext("/", this::answer);
    server.start();
  }

  @AfterEach
  void stop() {
    end.countDown();
    server.stop(0);
    threads.shutdownNow();
  }

  private void answer(HttpExchange exchange) throws IOException {
    exchange.getRequestBody().readAllBytes();
    requests++;
    Answer answer = answers.isEmpty() ? new Answer(200, RIGHT) : answers.poll();
    if (answer.status() == 0) {
      hang();
    }
    byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("Retry-After", "0");
    exchange.sendResponseHeaders(answer.status() == 0 ? 200 : answer.status(), body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  private void hang() {
    try {
      end.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void asksNothingTwice() throws Exception {
    ask(ADA);
    assertThat(ask(ADA).get(ADA)).extracting(Candidate::id).containsExactly("Q902", "Q903");
    assertThat(requests).isEqualTo(1);
    assertThat(notices).isEmpty();
  }

  @Test
  void asksAgainAfterTooManyRequestsAndAfterHanging() throws Exception {
    answers.add(new Answer(429, "slow down"));
    answers.add(new Answer(0, ""));
    assertThat(ask(ADA)).containsKey(ADA);
    assertThat(requests).isEqualTo(3);
    assertThat(notices).isEmpty();
  }

  @Test
  void givesUpAfterItsAttempts() throws Exception {
    for (int i = 0; i < 3; i++) {
      answers.add(new Answer(503, ""));
    }
    assertThat(ask(ADA)).isEmpty();
    assertThat(requests).isEqualTo(3);
    assertThat(notices).extracting(Notice::kind).containsExactly(NoticeKind.NO_ANSWER);
    assertThat(ask(ADA)).containsKey(ADA);
  }

  @Test
  void takesNoHtmlAndNoNonsenseForAnAnswer() throws Exception {
    for (String nonsense : List.of("<html>Hello</html>", "[]", "{\"q0\": 7}", "")) {
      answers.add(new Answer(200, nonsense));
      assertThat(ask(ADA)).isEmpty();
    }
    assertThat(notices).hasSize(4).extracting(Notice::kind).containsOnly(NoticeKind.NO_ANSWER);
  }

  @Test
  void isSureOnlyOfTheOneMatchWhoseNameAgrees() throws Exception {
    List<Candidate> candidates = ask(ADA).get(ADA);
    assertThat(Proposal.of(ADA, candidates))
        .extracting(Proposal::isSure)
        .containsExactly(true, false);
    Question other = new Question("urn:x:other", "Ada Berta Holm", "");
    assertThat(Proposal.of(other, candidates)).extracting(Proposal::isSure).containsOnly(false);
  }

  private Map<Question, List<Candidate>> ask(Question question) throws Exception {
    URI address = URI.create("http://localhost:" + server.getAddress().getPort() + "/");
    Patience patience = new Patience(Duration.ofSeconds(4), Duration.ofMillis(1), 3);
    ReconciliationService service = new ReconciliationService(address, patience);
    return new Reconciliation(service, cache, notices::add).answers(List.of(question));
  }
}
