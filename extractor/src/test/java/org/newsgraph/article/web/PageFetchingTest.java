package org.newsgraph.article.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageFetchingTest {

  private HttpServer server;
  private String base;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    base = "http://localhost:" + server.getAddress().getPort();
    answer("/page", 200, "", "the page");
    answer("/moved", 301, "/page", "");
    answer("/loop", 302, "/loop", "");
    answer("/inside", 302, "http://10.0.0.1/secret", "");
    answer("/gone", 404, "", "not here");
    server.start();
  }

  private void answer(String path, int status, String location, String body) {
    server.createContext(
        path,
        exchange -> {
          if (!location.isEmpty()) {
            exchange.getResponseHeaders().add("Location", location);
          }
          byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
          exchange.getResponseBody().write(bytes);
          exchange.close();
        });
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  /** The server of this test is on this machine, which a user may not ask. */
  private InputStream open(String path) throws IOException {
    PageFetching fetching =
        new PageFetching(
            address -> {
              if (!address.getHost().equals("localhost")) {
                PublicAddress.check(address);
              }
            });
    return fetching.open(URI.create(base + path));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/page", "/moved"})
  void fetchesAPageAndFollowsARedirect(String path) throws IOException {
    try (InputStream in = open(path)) {
      assertThat(in).hasContent("the page");
    }
  }

  @ParameterizedTest
  @CsvSource({"/loop, redirects", "/inside, private network", "/gone, 404"})
  void tellsWhyItDoesNotFetch(String path, String reason) {
    assertThatThrownBy(() -> open(path))
        .isInstanceOf(IOException.class)
        .hasMessageContaining(reason);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://127.0.0.1/",
        "http://[::1]/",
        "http://10.1.2.3/",
        "http://192.168.0.1/",
        "http://169.254.169.254/latest",
        "http://172.16.0.1/",
        "http://100.64.0.1/",
        "http://[fd00::1]/",
        "http://0.0.0.0/",
        "http://[::ffff:10.0.0.1]/",
        "ftp://93.184.216.34/",
        "http://93.184.216.34:8080/",
        "http://me:it@93.184.216.34/",
        "file:///etc/passwd"
      })
  void refusesWhatIsNotOnThePublicWeb(String address) {
    assertThatThrownBy(() -> new PageFetching().open(URI.create(address)))
        .isInstanceOf(IOException.class);
  }

  @Test
  void knowsPublicAddresses() throws IOException {
    assertThat(PublicAddress.isPrivate(InetAddress.getByName("93.184.216.34"))).isFalse();
    assertThat(PublicAddress.isPrivate(InetAddress.getByName("2606:2800:220:1::1"))).isFalse();
  }
}
