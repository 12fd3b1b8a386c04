import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Sends a server what is nearly HTTP and nearly SPARQL, from several clients, while another asks
 * whether it lives: {@code java Fuzz.java PORT SECONDS [SEED]}. Ends with status 1 when a request
 * hung, an answer held a stack trace, or the server was not to be reached.
 */
public final class Fuzz {

  private static final int CLIENTS = 8;
  private static final int PATIENCE_MILLIS = (int) Duration.ofSeconds(60).toMillis();
  private static final List<String> WORDS =
      List.of(
          "SELECT", "CONSTRUCT", "DESCRIBE", "ASK", "WHERE", "{", "}", "(", ")", "?s", "?p", "?o", "*",
          "FILTER", "OPTIONAL", "UNION", "MINUS", "GRAPH", "SERVICE", "BIND", "AS", "VALUES", "EXISTS",
          "NOT", "GROUP BY", "HAVING", "ORDER BY", "LIMIT", "OFFSET", "DISTINCT", "REGEX", "REPLACE",
          "CONCAT", "COUNT", "GROUP_CONCAT", "SUM", "SAMPLE", "STRDT", "IRI", "<urn:a>", "<>", "a",
          "\"(a*)*b\"", "\"\\u0000\"", "'''", "1e999", "-", "+", "/", "|", "^", "!", ".", ";", ",",
          "99999999999999999999", "true", "UNDEF", "FROM <file:///etc/passwd>", "\uD83D", "%00", "#");
  private static final List<String> PATHS =
      List.of(
          "/sparql", "/queries/people/roles", "/search", "/resource", "/data", "/shacl", "/health", "/",
          "/update", "/.well-known/void", "/../etc/passwd", "/%2e%2e/", "//", "/sparql/x", "/$/ping");
  private static final List<String> METHODS =
      List.of("GET", "POST", "HEAD", "OPTIONS", "PUT", "DELETE", "PATCH", "TRACE", "get", "");
  private static final List<String> HEADERS =
      List.of(
          "Accept: text/turtle", "Accept: ;;q=,", "Accept: image/png", "Content-Length: 5",
          "Content-Length: -1", "Content-Length: 99999999999", "Transfer-Encoding: chunked",
          "Content-Type: application/sparql-query", "Content-Type: application/x-www-form-urlencoded",
          "Content-Type: text/turtle", "Origin: null", "Host: evil.example", "Range: bytes=0-9",
          "If-None-Match: *", "Accept-Encoding: gzip", "Expect: 100-continue", "Connection: upgrade",
          "Authorization: Basic !!!", "Cookie: newsgraph=x", "X: \u0000", "\t", "Upgrade: h2c");

  private final int port;
  private final long end;
  private final Map<String, AtomicLong> outcomes = new ConcurrentHashMap<>();

  private Fuzz(int port, long seconds) {
    this.port = port;
    this.end = System.nanoTime() + Duration.ofSeconds(seconds).toNanos();
  }

  public static void main(String[] arguments) throws InterruptedException {
    long seed = arguments.length > 2 ? Long.parseLong(arguments[2]) : 1;
    Fuzz fuzz = new Fuzz(Integer.parseInt(arguments[0]), Long.parseLong(arguments[1]));
    List<Thread> clients = new ArrayList<>();
    for (int i = 0; i < CLIENTS; i++) {
      Random random = new Random(seed + i);
      clients.add(new Thread(() -> fuzz.run(() -> fuzz.request(random))));
    }
    clients.add(
        new Thread(() -> fuzz.run(() -> "GET /health HTTP/1.0\r\nHost: localhost\r\n\r\n")));
    clients.forEach(Thread::start);
    for (Thread client : clients) {
      client.join();
    }
    new TreeMap<>(fuzz.outcomes).forEach((outcome, n) -> System.out.println(n + "\t" + outcome));
    System.exit(fuzz.outcomes.keySet().stream().anyMatch(each -> each.startsWith("BAD")) ? 1 : 0);
  }

  private void run(java.util.function.Supplier<String> requests) {
    while (System.nanoTime() < end) {
      String request = requests.get();
      String outcome = outcome(request);
      outcomes.computeIfAbsent(outcome, any -> new AtomicLong()).incrementAndGet();
      if (outcome.startsWith("BAD")) {
        System.out.println(outcome + ": " + request.replace("\r\n", "\\r\\n"));
      }
    }
  }

  private String outcome(String request) {
    try (Socket socket = new Socket("127.0.0.1", port)) {
      socket.setSoTimeout(PATIENCE_MILLIS);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
      socket.shutdownOutput();
      String answer = read(socket.getInputStream());
      boolean isTrace = answer.contains("\tat org.") || answer.contains("\tat java.");
      String status = answer.lines().findFirst().orElse("closed");
      return isTrace || status.contains(" 500") ? "BAD " + status : status;
    } catch (java.net.SocketTimeoutException hung) {
      return "BAD hung";
    } catch (java.net.ConnectException unreachable) {
      return "BAD not to be reached";
    } catch (IOException broken) {
      return "closed while sending";
    }
  }

  /** The beginning of an answer, all of which is read. */
  private static String read(InputStream in) throws IOException {
    byte[] begin = in.readNBytes(1 << 16);
    in.skip(Long.MAX_VALUE);
    return new String(begin, StandardCharsets.UTF_8);
  }

  private String request(Random random) {
    String query = words(random);
    String path = PATHS.get(random.nextInt(PATHS.size()));
    String asked = random.nextBoolean() ? "?query=" + encoded(query, random) : "?iri=" + query;
    StringBuilder request = new StringBuilder();
    request.append(pick(METHODS, random)).append(' ').append(path).append(asked);
    request.append(random.nextInt(20) == 0 ? "\r\n" : " HTTP/1.1\r\n");
    request.append(random.nextInt(20) == 0 ? "" : "Host: localhost\r\n");
    for (int i = random.nextInt(4); i > 0; i--) {
      request.append(pick(HEADERS, random)).append("\r\n");
    }
    return request.append("Connection: close\r\n\r\n").append(query).toString();
  }

  private static String words(Random random) {
    StringBuilder query = new StringBuilder();
    boolean isNearly = random.nextBoolean();
    query.append(isNearly ? "SELECT * { ?s ?p ?o " : "");
    for (int i = random.nextInt(30); i > 0; i--) {
      query.append(pick(WORDS, random)).append(' ');
    }
    return query.append(isNearly ? "}" : "").toString();
  }

  private static String encoded(String query, Random random) {
    return random.nextInt(10) == 0
        ? query.replace(' ', '+')
        : java.net.URLEncoder.encode(query, StandardCharsets.UTF_8);
  }

  private static String pick(List<String> all, Random random) {
    return all.get(random.nextInt(all.size()));
  }
}
