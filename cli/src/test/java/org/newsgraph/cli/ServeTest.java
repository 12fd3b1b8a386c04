package org.newsgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Serves in a process of its own, as a user does. */
@Tag("slow")
class ServeTest {

  /** Under Surefire the usual property names a jar of its own, which another process cannot use. */
  private static final String CLASS_PATH =
      System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));

  @TempDir private Path folder;

  private Process start(String... arguments) throws IOException {
    return start(Main.class, arguments);
  }

  private Process start(Class<?> main, String... arguments) throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    ProcessBuilder builder = new ProcessBuilder(java, "-cp", CLASS_PATH, main.getName());
    builder.command().addAll(List.of(arguments));
    return builder.redirectError(folder.resolve("err").toFile()).start();
  }

  @Test
  void saysWhereToPointTheBrowserAndHoldsItsStore() throws IOException, InterruptedException {
    String store = folder.resolve("store").toString();
    Process served = start("serve", "../samples", "--port", "0", "--store", store);
    try (BufferedReader out =
        new BufferedReader(
            new InputStreamReader(served.getInputStream(), StandardCharsets.UTF_8))) {
      String line = out.readLine();
      assertThat(line)
          .as(Files.readString(folder.resolve("err")))
          .startsWith("Point the browser at http://127.0.0.1:");
      URI address = URI.create(line.replaceAll("^.*(http\\S+).*$", "$1"));
      assertThat(get(address)).contains("<title>");
      String ask = URLEncoder.encode("ASK { ?s ?p ?o }", StandardCharsets.UTF_8);
      assertThat(get(address.resolve("/sparql?query=" + ask))).contains("true");

      Run build = Run.of("build", "../samples", "--store", store);
      assertThat(build.status()).isEqualTo(3);
      assertThat(build.err()).contains("--endpoint", "NEWSGRAPH_PASSWORD");
    } finally {
      served.destroy();
      assertThat(served.waitFor(20, TimeUnit.SECONDS)).isTrue();
    }
  }

  @Test
  void servesAllArticlesButTheOneOverWhichTheProgramThrows()
      throws IOException, InterruptedException {
    Path articles =
        Files.writeString(
            folder.resolve("articles.jsonl"),
            "{\"text\": \"Ada sits.\"}\n{\"text\": \"Poison throws.\"}\n{\"text\": \"Bo sits.\"}\n");
    String store = folder.resolve("store").toString();
    Process served =
        start(PoisonedProfile.class, "serve", articles.toString(), "--port", "0", "--store", store);
    try (BufferedReader out =
        new BufferedReader(
            new InputStreamReader(served.getInputStream(), StandardCharsets.UTF_8))) {
      assertThat(out.readLine()).startsWith("Point the browser at http://127.0.0.1:");
      assertThat(Files.readString(folder.resolve("err"))).contains("2 read", "1 failed by a fault");
    } finally {
      served.destroy();
      assertThat(served.waitFor(20, TimeUnit.SECONDS)).isTrue();
    }
  }

  private static String get(URI address) throws IOException, InterruptedException {
    return HttpClient.newHttpClient()
        .send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString())
        .body();
  }
}
