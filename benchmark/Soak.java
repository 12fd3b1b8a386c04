import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.newsgraph.ArticleResult;
import org.newsgraph.Newsgraph;
import org.newsgraph.Pipeline;
import org.newsgraph.Profile;
import org.newsgraph.Settings;
import org.newsgraph.rdf.ArticleGraph;
import org.newsgraph.store.Endpoint;
import org.newsgraph.store.RemoteGraphStore;

/**
 * Asks a running server for a long time while articles come and go:
 * {@code java Soak.java http://127.0.0.1:PORT/ PID SECONDS CLIENTS ARTICLES}; see README.md.
 */
class Soak {

  private static final int REPORTS = 10;
  private static final int OVERLOADED = 503;

  private final HttpClient client = HttpClient.newHttpClient();
  private final String server;
  private final String process;
  private final long end;
  private final Map<String, LongAdder> answers = new ConcurrentSkipListMap<>();
  private List<String> requests = List.of();

  private Soak(String server, String process, int seconds) {
    this.server = server;
    this.process = process;
    this.end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
  }

  public static void main(String[] arguments) throws Exception {
    int seconds = Integer.parseInt(arguments[2]);
    int clients = Integer.parseInt(arguments[3]);
    Soak soak = new Soak(arguments[0], arguments[1], seconds);
    List<ArticleGraph> articles = graphs(arguments[4]);
    soak.requests = soak.requests();
    ExecutorService crowd = Executors.newFixedThreadPool(clients + 1);
    for (int i = 0; i < clients; i++) {
      Random random = new Random(i);
      crowd.submit(() -> soak.ask(random));
    }
    crowd.submit(() -> soak.write(articles));
    for (int i = REPORTS - 1; i >= 0; i--) {
      // A report takes its time, too: the next one is due by the clock.
      long due = soak.end - TimeUnit.SECONDS.toNanos(seconds) * i / REPORTS;
      TimeUnit.NANOSECONDS.sleep(Math.max(0, due - System.nanoTime()));
      soak.report(seconds - TimeUnit.NANOSECONDS.toSeconds(soak.end - System.nanoTime()));
    }
    crowd.shutdown();
    crowd.awaitTermination(5, TimeUnit.MINUTES);
    System.exit(soak.answers.keySet().stream().allMatch(Soak::isExpected) ? 0 : 1);
  }

  private static List<ArticleGraph> graphs(String articles) {
    Newsgraph newsgraph = new Newsgraph(Pipeline.of(Profile.FAST), Settings.standard());
    try (Stream<ArticleResult> results = newsgraph.read(List.of(articles))) {
      return results.flatMap(result -> result.findings().stream()).map(newsgraph::graph).toList();
    }
  }

  /** Each stored query, pages of things, searches, and the explorer. */
  private List<String> requests() throws Exception {
    List<String> all = new ArrayList<>(List.of("", "health", "data?default"));
    Matcher query = Pattern.compile("\"name\":\"([a-z-]+/[a-z-]+)\"").matcher(get("queries").body());
    while (query.find()) {
      all.add("queries/" + query.group(1));
    }
    String entities = get("queries/entities/all?format=csv").body();
    entities.lines().skip(1).limit(200).map(row -> row.split(",")).forEach(row -> addThing(row, all));
    return all;
  }

  private static void addThing(String[] row, List<String> all) {
    all.add("resource?format=turtle&iri=" + encode(row[0]));
    if (row.length > 2) {
      all.add("search?q=" + encode(row[2].replace("\"", "")));
    }
  }

  private void ask(Random random) {
    while (System.nanoTime() < end) {
      String request = requests.get(random.nextInt(requests.size()));
      try {
        int status = get(request).statusCode();
        count(status == 200 ? "200" : status + (status == OVERLOADED ? "" : " for " + request));
      } catch (IOException | InterruptedException | RuntimeException failure) {
        count(failure + " for " + request);
      }
    }
  }

  /** Puts all articles in and takes them out one by one, as long as there is time. */
  private void write(List<ArticleGraph> articles) {
    String password = System.getenv("NEWSGRAPH_PASSWORD");
    Endpoint endpoint = Endpoint.of(URI.create(server), password);
    while (System.nanoTime() < end) {
      try (RemoteGraphStore store =
          new RemoteGraphStore(endpoint, Settings.standard().iris().base())) {
        store.replace(articles);
        count("load");
        for (ArticleGraph article : articles) {
          store.withdraw(article.article());
          count("withdrawal");
        }
      } catch (RuntimeException failure) {
        count(failure + " for an update");
      }
    }
  }

  private static boolean isExpected(String answer) {
    return List.of("200", "503", "load", "withdrawal").contains(answer);
  }

  private void count(String answer) {
    answers.computeIfAbsent(answer, any -> new LongAdder()).increment();
  }

  private void report(long seconds) throws IOException, InterruptedException {
    command("jcmd", process, "GC.run");
    Matcher used =
        Pattern.compile("total \\d+K, used (\\d+)K").matcher(command("jcmd", process, "GC.heap_info"));
    long kilobytes = 0;
    while (used.find()) {
      kilobytes += Long.parseLong(used.group(1));
    }
    long threads =
        command("jcmd", process, "Thread.print").lines().filter(line -> line.startsWith("\"")).count();
    System.out.printf(
        "%5d s: heap %d MB, %d threads, %s%n", seconds, kilobytes / 1024, threads, answers);
  }

  private static String command(String... words) throws IOException {
    Process process = new ProcessBuilder(words).redirectErrorStream(true).start();
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return client.send(
        HttpRequest.newBuilder(URI.create(server + path)).build(), BodyHandlers.ofString());
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
