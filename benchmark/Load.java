import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Measures a running server: {@code java Load.java http://127.0.0.1:PORT/ [SECONDS]}. */
class Load {

  private static final int CLIENTS = 64;
  private static final String PREFIXES =
      "PREFIX ng: <https://w3id.org/newsgraph#> PREFIX schema: <https://schema.org/>"
          + " PREFIX skos: <http://www.w3.org/2004/02/skos/core#> ";

  private final HttpClient client = HttpClient.newHttpClient();
  private final String server;
  private List<String> entities;
  private List<String> labels;
  private Map<String, String> one;

  private Load(String server) {
    this.server = server;
  }

  public static void main(String[] arguments) throws Exception {
    int seconds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 60;
    Load load = new Load(arguments[0]);
    load.sample();
    load.queries();
    load.lookups();
    if (seconds > 0) {
      load.crowd(seconds);
    }
  }

  /** Some entities, from much mentioned to hardly mentioned, and values for one of them. */
  private void sample() throws Exception {
    String query =
        PREFIXES
            + "SELECT ?e ?l { { SELECT ?e (COUNT(*) AS ?n) { ?a schema:mentions ?e } GROUP BY ?e"
            + " ORDER BY DESC(?n) ?e LIMIT 300 } ?e skos:prefLabel ?l }";
    List<String[]> rows = rows(query);
    entities = rows.stream().map(row -> row[0]).toList();
    labels = rows.stream().map(row -> row[1]).toList();
    String label = labels.get(labels.size() / 2);
    String statement = rows(PREFIXES + "SELECT ?s ?q { ?q ng:wordingOf ?s } LIMIT 1").get(0)[0];
    String article = rows(PREFIXES + "SELECT ?a ?q { ?q schema:isPartOf ?a } LIMIT 1").get(0)[0];
    one =
        Map.ofEntries(
            Map.entry("label", label), Map.entry("speaker", label), Map.entry("person", label),
            Map.entry("about", label), Map.entry("place", label), Map.entry("subject", label),
            Map.entry("organization", label), Map.entry("outlet", label),
            Map.entry("article", article), Map.entry("statement", statement),
            Map.entry("words", "bridge"), Map.entry("title", "minister"),
            Map.entry("verb", "deny"), Map.entry("description", "senior"));
  }

  private void queries() throws Exception {
    System.out.println("| query | everything, ms | rows | for one, ms | rows |");
    System.out.println("|---|---|---|---|---|");
    String catalogue = get("queries", "*/*").body();
    Matcher entry =
        Pattern.compile("\"name\":\"(\\w[^\"]*/[^\"]*)\".*?\"tags\":\\[(.*?)\\],\"params\":\\[(.*?)\\],\"text\"")
            .matcher(catalogue);
    while (entry.find()) {
      if (entry.group(2).contains("federated")) {
        continue;
      }
      String path = "queries/" + entry.group(1);
      Matcher parameter = Pattern.compile("\"name\":\"(\\w+)\"").matcher(entry.group(3));
      String narrow = parameter.find() && one.containsKey(parameter.group(1))
          ? path + "?" + parameter.group(1) + "=" + encode(one.get(parameter.group(1)))
          : "";
      System.out.println(
          "| " + entry.group(1) + " | " + measured(path) + " | "
              + (narrow.isEmpty() ? " | " : measured(narrow)) + " |");
    }
  }

  /** The median of three, after one that is not counted; and the number of rows. */
  private String measured(String path) throws Exception {
    List<Long> times = new ArrayList<>();
    HttpResponse<String> answer = null;
    for (int i = 0; i < 4; i++) {
      long begin = System.nanoTime();
      answer = get(path, "text/csv, text/turtle;q=0.5");
      times.add((System.nanoTime() - begin) / 1_000_000);
      if (answer.statusCode() != 200) {
        return "status " + answer.statusCode() + " after " + times.get(i) + " | ";
      }
    }
    List<Long> counted = new ArrayList<>(times.subList(1, 4));
    Collections.sort(counted);
    boolean isCut = answer.headers().firstValue("Newsgraph-Warning").isPresent();
    return counted.get(1) + " | " + (answer.body().lines().count() - 1) + (isCut ? "+" : "");
  }

  private void lookups() throws Exception {
    System.out.println("\n| address | median, ms | 95 in 100, ms |");
    System.out.println("|---|---|---|");
    lookup("search?q=", labels, "");
    lookup("search?kind=statement&q=", labels, "");
    lookup("resource?iri=", entities, "");
    lookup("queries/statements/about?label=", labels, "");
  }

  private void lookup(String path, List<String> values, String rest) throws Exception {
    List<Long> times = new ArrayList<>();
    for (String value : values) {
      long begin = System.nanoTime();
      check(get(path + encode(value) + rest, "*/*"));
      times.add((System.nanoTime() - begin) / 1_000_000);
    }
    Collections.sort(times);
    System.out.println(
        "| /" + path + " | " + times.get(times.size() / 2) + " | " + times.get(times.size() * 95 / 100) + " |");
  }

  /** Everybody searches, opens, and asks, one request after the other. */
  private void crowd(int seconds) throws Exception {
    ConcurrentLinkedQueue<String> errors = new ConcurrentLinkedQueue<>();
    ConcurrentLinkedQueue<Long> times = new ConcurrentLinkedQueue<>();
    AtomicLong turn = new AtomicLong();
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
    ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
    for (int i = 0; i < CLIENTS; i++) {
      clients.submit(
          () -> {
            while (System.nanoTime() < end) {
              long begin = System.nanoTime();
              try {
                check(get(request((int) turn.getAndIncrement()), "*/*"));
                times.add((System.nanoTime() - begin) / 1_000_000);
              } catch (Exception failure) {
                errors.add(failure.toString());
              }
            }
          });
    }
    clients.shutdown();
    clients.awaitTermination(seconds + 60, TimeUnit.SECONDS);
    List<Long> sorted = new ArrayList<>(times);
    Collections.sort(sorted);
    System.out.printf(
        "%n%d clients, %d s: %d requests, %d errors, median %d ms, 95 in 100 %d ms, longest %d ms%n",
        CLIENTS, seconds, sorted.size(), errors.size(), sorted.get(sorted.size() / 2),
        sorted.get(sorted.size() * 95 / 100), sorted.get(sorted.size() - 1));
    errors.stream().distinct().limit(5).forEach(System.out::println);
  }

  private String request(int turn) {
    int which = turn / 5 % entities.size();
    return switch (turn % 5) {
      case 0 -> "search?q=" + encode(labels.get(which));
      case 1 -> "resource?iri=" + encode(entities.get(which));
      case 2 -> "search?kind=person&q=" + encode(labels.get(which).substring(0, 3));
      case 3 -> "sparql?query=" + encode(PREFIXES
          + "SELECT ?text ?article { ?q ng:speaker <" + entities.get(which)
          + "> ; schema:text ?text ; schema:isPartOf ?article } LIMIT 100");
      default -> "sparql?query=" + encode(PREFIXES
          + "SELECT ?other (COUNT(?a) AS ?n) { ?a schema:mentions <" + entities.get(which)
          + ">, ?other } GROUP BY ?other ORDER BY DESC(?n) ?other LIMIT 20");
    };
  }

  private List<String[]> rows(String query) throws Exception {
    List<String> lines =
        check(get("sparql?query=" + encode(query), "text/csv")).body().lines().skip(1).toList();
    return lines.stream().map(line -> line.replace("\"", "").split(",", 2)).toList();
  }

  private static HttpResponse<String> check(HttpResponse<String> answer) throws IOException {
    if (answer.statusCode() != 200) {
      throw new IOException(answer.uri() + ": " + answer.statusCode() + " " + answer.body());
    }
    return answer;
  }

  private HttpResponse<String> get(String path, String accept) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(server + path))
            .timeout(Duration.ofSeconds(60))
            .header("Accept", accept)
            .build();
    return client.send(request, BodyHandlers.ofString());
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
