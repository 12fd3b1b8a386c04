package org.newsgraph.reconciliation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A service of the reconciliation protocol, version 0.2, of the W3C community group. */
public final class ReconciliationService {

  private static final int LONGEST_ANSWER = 10_000_000;
  private static final long LONGEST_WAIT_SECONDS = 120;
  private static final int OK = 200;
  private static final int TOO_MANY_REQUESTS = 429;
  private static final int FAULT_OF_SERVER = 500;

  private final HttpClient client;
  private final URI address;
  private final Patience patience;

  public ReconciliationService(URI address, Patience patience) {
    this.address = address;
    this.patience = patience;
    this.client =
        HttpClient.newBuilder()
            .connectTimeout(patience.timeout())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
  }

  /** Where it is asked. */
  URI address() {
    return address;
  }

  /** The candidates for each question; a refusal that may pass is followed by new attempts. */
  List<List<Candidate>> ask(List<Question> questions) throws AnswerRefused, InterruptedException {
    Duration pause = patience.pause();
    for (int attempt = 1; ; attempt++) {
      Thread.sleep(pause.toMillis());
      try {
        return QuestionBatch.candidates(answer(QuestionBatch.text(questions)), questions.size());
      } catch (AnswerRefused refusal) {
        if (!refusal.isPassing() || attempt >= patience.attempts()) {
          throw refusal;
        }
        Duration doubled = pause.multipliedBy(2);
        pause = doubled.compareTo(refusal.quiet()) > 0 ? doubled : refusal.quiet();
      }
    }
  }

  private String answer(String queries) throws AnswerRefused, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(address)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Accept", "application/json")
            .header("User-Agent", "newsgraph (reconcile)")
            .POST(
                BodyPublishers.ofString(
                    "queries=" + URLEncoder.encode(queries, StandardCharsets.UTF_8)))
            .build();
    // The body is read in the same span, for a service may hang in the middle of it.
    CompletableFuture<Answer> answer =
        client.sendAsync(request, BodyHandlers.ofInputStream()).thenApplyAsync(Answer::of);
    try {
      return body(answer.get(patience.timeout().toMillis(), TimeUnit.MILLISECONDS));
    } catch (TimeoutException e) {
      answer.cancel(true);
      throw AnswerRefused.passing("no answer in " + patience.timeout(), Duration.ZERO);
    } catch (ExecutionException e) {
      throw AnswerRefused.passing(String.valueOf(e.getCause().getMessage()), Duration.ZERO);
    }
  }

  private static String body(Answer answer) throws AnswerRefused {
    if (answer.status() == TOO_MANY_REQUESTS || answer.status() >= FAULT_OF_SERVER) {
      throw AnswerRefused.passing("status " + answer.status(), answer.quiet());
    }
    if (answer.status() != OK) {
      throw AnswerRefused.lasting("status " + answer.status());
    }
    return answer.body();
  }

  /** What came back, cut at the most that is read. */
  private record Answer(int status, Duration quiet, String body) {

    static Answer of(HttpResponse<InputStream> response) {
      try (InputStream in = response.body()) {
        String body = new String(in.readNBytes(LONGEST_ANSWER), StandardCharsets.UTF_8);
        return new Answer(response.statusCode(), quiet(response), body);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static Duration quiet(HttpResponse<?> response) {
      return response
          .headers()
          .firstValue("Retry-After")
          .filter(value -> value.matches("[0-9]{1,6}"))
          .map(value -> Duration.ofSeconds(Math.min(LONGEST_WAIT_SECONDS, Long.parseLong(value))))
          .orElse(Duration.ZERO);
    }
  }
}
