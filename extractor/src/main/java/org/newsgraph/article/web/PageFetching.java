package org.newsgraph.article.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import org.newsgraph.article.Fetching;

/**
 * Fetches one page or one feed from the public web: no address within a network, few redirects, so
 * many bytes and seconds and no more.
 */
public final class PageFetching implements Fetching {

  private static final int MOST_REDIRECTS = 5;
  private static final int MOST_BYTES = 20_000_000;
  private static final Duration LONGEST = Duration.ofSeconds(30);

  /** Checks an address before it is opened, the first one and each that it leads to. */
  @FunctionalInterface
  interface Check {
    void check(URI address) throws IOException;
  }

  private final Check check;
  private final HttpClient client =
      HttpClient.newBuilder()
          .followRedirects(HttpClient.Redirect.NEVER)
          .connectTimeout(LONGEST)
          .build();

  public PageFetching() {
    this(PublicAddress::check);
  }

  PageFetching(Check check) {
    this.check = check;
  }

  @Override
  public InputStream open(URI address) throws IOException {
    URI at = address;
    for (int hops = 0; hops <= MOST_REDIRECTS; hops++) {
      check.check(at);
      HttpResponse<InputStream> answer = answer(at);
      Optional<String> further =
          answer.headers().firstValue("location").filter(to -> answer.statusCode() / 100 == 3);
      if (further.isEmpty()) {
        return content(answer);
      }
      answer.body().close();
      at = resolved(at, further.get());
    }
    throw new IOException("more than " + MOST_REDIRECTS + " redirects");
  }

  private static URI resolved(URI from, String to) throws IOException {
    try {
      return from.resolve(to);
    } catch (IllegalArgumentException e) {
      throw new IOException("a redirect to no address: " + to, e);
    }
  }

  private HttpResponse<InputStream> answer(URI address) throws IOException {
    HttpRequest request =
        HttpRequest.newBuilder(address)
            .timeout(LONGEST)
            .header("User-Agent", "newsgraph (one page, asked for by a person)")
            .header("Accept", "text/html, application/xhtml+xml, application/xml;q=0.9, */*;q=0.5")
            .build();
    try {
      return client.send(request, BodyHandlers.ofInputStream());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("stopped while fetching " + address, e);
    }
  }

  private static InputStream content(HttpResponse<InputStream> answer) throws IOException {
    try (InputStream body = answer.body()) {
      if (answer.statusCode() != 200) {
        throw new IOException("the answer " + answer.statusCode());
      }
      byte[] bytes = body.readNBytes(MOST_BYTES + 1);
      if (bytes.length > MOST_BYTES) {
        throw new IOException("an answer of more than " + MOST_BYTES + " bytes");
      }
      return new ByteArrayInputStream(bytes);
    }
  }
}
