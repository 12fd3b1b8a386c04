import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How long light requests wait while sixteen others send, again and again, what AttackTest sends.
 *
 * <pre>java benchmark/UnderAttack.java http://localhost:3030/ SECONDS ATTACKS_FOLDER</pre>
 *
 * Only for a server on this machine.
 */
final class UnderAttack {

  private static final int ATTACKERS = 16;
  private static final List<String> LIGHT =
      List.of("health", "search?q=holm", "queries/people/roles", "");
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

  private UnderAttack() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    URI server = URI.create(arguments[0]);
    long end = System.nanoTime() + Duration.ofSeconds(Long.parseLong(arguments[1])).toNanos();
    List<String> attacks = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of(arguments[2])).sorted()) {
      for (Path file : files.toList()) {
        attacks.add(Files.readString(file));
      }
    }
    for (int i = 0; i < ATTACKERS; i++) {
      int first = i;
      Thread attacker = new Thread(() -> attack(server, attacks, first, end));
      attacker.setDaemon(true);
      attacker.start();
    }
    Map<String, List<Long>> times = new LinkedHashMap<>();
    Map<String, Integer> refused = new LinkedHashMap<>();
    for (int i = 0; System.nanoTime() < end; i++) {
      String path = LIGHT.get(i % LIGHT.size());
      long begun = System.nanoTime();
      boolean answered = status(server.resolve(path)) == 200;
      times.computeIfAbsent(path, key -> new ArrayList<>()).add(System.nanoTime() - begun);
      refused.merge(path, answered ? 0 : 1, Integer::sum);
      Thread.sleep(200);
    }
    times.forEach((path, all) -> tell(path, all, refused.get(path)));
  }

  private static void attack(URI server, List<String> attacks, int first, long end) {
    for (int i = first; System.nanoTime() < end; i++) {
      String query = URLEncoder.encode(attacks.get(i % attacks.size()), StandardCharsets.UTF_8);
      status(server.resolve("sparql?query=" + query));
    }
  }

  /** The status of the answer, 0 if there is none. */
  private static int status(URI address) {
    HttpRequest request = HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(20)).build();
    try {
      return CLIENT.send(request, BodyHandlers.discarding()).statusCode();
    } catch (IOException unanswered) {
      return 0;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return 0;
    }
  }

  private static void tell(String path, List<Long> times, int refused) {
    Collections.sort(times);
    System.out.printf(
        "%-24s %4d requests, %d not answered with 200; median %.3f s, slowest %.3f s%n",
        "/" + path,
        times.size(),
        refused,
        times.get(times.size() / 2) / 1e9,
        times.get(times.size() - 1) / 1e9);
  }
}
