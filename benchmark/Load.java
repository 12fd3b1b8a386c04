import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Measures a running server: {@code java Load.java http://127.0.0.1:PORT/ [SECONDS [QUESTIONS [PID]]]}. */
class Load {

  private static final int CLIENTS = 64;
  private static final String PREFIXES =
      "PREFIX ng: <https://w3id.org/newsgraph#> PREFIX schema: <https://schema.org/>"
          + " PREFIX skos: <http://www.w3.org/2004/02/skos/core#> ";

  private final HttpClient client = HttpClient.newHttpClient();
  private final String server;
  private final Optional<ProcessHandle> process;
  private List<String> entities;
  private List<String> labels;
  private Map<String, String> one;

  private Load(String server, Optional<ProcessHandle> process) {
    this.server = server;
    this.process = process;
  }

  public static void main(String[] arguments) throws Exception {
    int seconds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 60;
    Load load =
        new Load(
            arguments[0],
            arguments.length > 3 ? ProcessHandle.of(Long.parseLong(arguments[3])) : Optional.empty());
    load.sample();
    load.queries();
    load.lookups();
    if (arguments.length > 2) {
      load.questions(Path.of(arguments[2]));
    }
    if (seconds > 0) {
      load.crowd(seconds);
      load.endless();
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
            Map.entry("words", "bridge"), Map.entry("text", "bridge"), Map.entry("via", label),
            Map.entry("title", "minister"), Map.entry("entity", entities.get(entities.size() / 2)),
            Map.entry("verb", "deny"), Map.entry("description", "senior"));
  }

  private void queries() throws Exception {
    System.out.println("| query | everything, ms | of them processor | rows | for one, ms | processor | rows |");
    System.out.println("|---|---|---|---|---|---|---|");
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
              + (narrow.isEmpty() ? " | | " : measured(narrow)) + " |");
    }
  }

  /** The median of three, after one that is not counted: by the clock, of the processor; and the rows. */
  private String measured(String path) throws Exception {
    List<Long> times = new ArrayList<>();
    List<Long> works = new ArrayList<>();
    HttpResponse<String> answer = null;
    for (int i = 0; i < 4; i++) {
      long work = processor();
      long begin = System.nanoTime();
      answer = get(path, "text/csv, text/turtle;q=0.5");
      times.add((System.nanoTime() - begin) / 1_000_000);
      works.add(processor() - work);
      if (answer.statusCode() != 200) {
        return "status " + answer.statusCode() + " after " + times.get(i) + " | | ";
      }
    }
    boolean isCut = answer.headers().firstValue("Newsgraph-Warning").isPresent();
    return median(times) + " | " + median(works) + " | " + (answer.body().lines().count() - 1) + (isCut ? "+" : "");
  }

  private static long median(List<Long> four) {
    List<Long> counted = new ArrayList<>(four.subList(1, 4));
    Collections.sort(counted);
    return counted.get(1);
  }

  /** What the server has worked so far, in milliseconds of one processor; 0 when it is not known. */
  private long processor() {
    return process.flatMap(one -> one.info().totalCpuDuration()).map(Duration::toMillis).orElse(0L);
  }

  /** What the explorer asks, in a folder of questions, for things that are much and little spoken of. */
  private void questions(Path folder) throws Exception {
    Map<String, List<String>> values = values();
    System.out.println("\n| question of the explorer | median, ms | longest | processor, median | longest |");
    System.out.println("|---|---|---|---|---|");
    List<Path> files;
    try (Stream<Path> all = Files.list(folder)) {
      files = all.filter(file -> file.toString().endsWith(".rq")).sorted().toList();
    }
    List<Long> medians = new ArrayList<>();
    for (Path file : files) {
      List<Long> times = new ArrayList<>();
      List<Long> works = new ArrayList<>();
      for (int i = 0; i < 40; i++) {
        String query = filled(Files.readString(file), values, i);
        long work = processor();
        long begin = System.nanoTime();
        check(get("sparql?query=" + encode(query), "application/sparql-results+json"));
        times.add((System.nanoTime() - begin) / 1_000_000);
        works.add(processor() - work);
      }
      Collections.sort(times);
      Collections.sort(works);
      medians.add(times.get(20));
      System.out.println(
          "| " + file.getFileName().toString().replace(".rq", "") + " | " + times.get(20) + " | " + times.get(39)
              + " | " + works.get(20) + " | " + works.get(39) + " |");
    }
    Collections.sort(medians);
    System.out.println("| median of all | " + medians.get(medians.size() / 2) + " | | | |");
  }

  private Map<String, List<String>> values() throws Exception {
    Map<String, List<String>> values = new HashMap<>();
    values.put("quotation", iris("?x ng:quoteType ?y"));
    values.put("statement", iris("?y ng:wordingOf ?x"));
    values.put("article", iris("?x a ng:Article"));
    values.put("context", iris("?y <http://purl.org/dc/terms/hasVersion> ?x"));
    values.put("place", iris("?x a schema:Place"));
    for (String name : List.of("entity", "node", "one")) {
      values.put(name, entities);
    }
    values.put("other", entities.subList(1, entities.size()));
    return values;
  }

  private List<String> iris(String pattern) throws Exception {
    return rows(PREFIXES + "SELECT DISTINCT ?x { " + pattern + " } LIMIT 1000").stream()
        .map(row -> row[0])
        .toList();
  }

  private static String filled(String text, Map<String, List<String>> values, int turn) {
    Matcher block = Pattern.compile("VALUES \\?_(\\w+) \\{ <[^}]*\\}").matcher(text);
    return block.replaceAll(
        found -> {
          List<String> all = values.get(found.group(1));
          // One entity after the other; of quotations and places as many as a view shows at once.
          boolean isMany = List.of("quotation", "statement", "place").contains(found.group(1));
          int begin = turn * 12 % Math.max(1, all.size() - 12);
          List<String> some =
              isMany && !text.contains("ng:wordingOf ?_statement\n  OPTIONAL")
                  ? all.subList(begin, Math.min(all.size(), begin + 12))
                  : List.of(all.get(turn * 7 % all.size()));
          return "VALUES ?_" + found.group(1) + " { <" + String.join("> <", some) + "> }";
        });
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

  /** A query without end is stopped at the limit, and what others ask beside it is answered. */
  private void endless() throws Exception {
    String query =
        "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i FILTER(CONCAT(STR(?a), STR(?i)) = \"nothing\") }";
    long alone = ordinary();
    long begin = System.nanoTime();
    CompletableFuture<Long> stopped =
        client
            .sendAsync(
                HttpRequest.newBuilder(URI.create(server + "sparql?query=" + encode(query))).build(),
                BodyHandlers.ofString())
            .thenApply(
                answer -> {
                  System.out.println("A query without end: status " + answer.statusCode());
                  return (System.nanoTime() - begin) / 1_000_000;
                });
    long beside = ordinary();
    System.out.printf(
        "Beside it the median of others is %d ms, alone %d ms; it is stopped after %d ms%n",
        beside, alone, stopped.get());
  }

  private long ordinary() throws Exception {
    List<Long> times = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      long begin = System.nanoTime();
      check(get(request(i), "*/*"));
      times.add((System.nanoTime() - begin) / 1_000);
    }
    Collections.sort(times);
    return times.get(100) / 1_000;
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
