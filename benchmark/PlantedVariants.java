import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.newsgraph.key.EntityKind;
import org.newsgraph.key.KeyedIdentity;
import org.newsgraph.key.NodeKey;
import org.newsgraph.merging.CollectedEntities;
import org.newsgraph.merging.Merges;
import org.newsgraph.merging.Merging;

/**
 * Plants variants of statements in made-up articles and counts how many are found as one statement.
 *
 * <p>The words are contents of attributions from a gold file, dealt out to invented speakers; each
 * twentieth article also carries a variant of what its speaker said in another article.
 *
 * <pre>java -cp "cli/target/newsgraph.jar:cli/target/lib/*" benchmark/PlantedVariants.java
 *     ATTRIBUTIONS.jsonl [ARTICLES]</pre>
 */
public final class PlantedVariants {

  private static final int STATEMENTS_AN_ARTICLE = 2;
  private static final int ARTICLES_A_SPEAKER = 50;
  private static final int PLANTED_EVERY = 20;
  private static final List<String> KINDS =
      List.of("exact", "truncated", "altered", "spliced", "paraphrase");
  private static final Map<String, String> REPORTED =
      Map.ofEntries(
          Map.entry("i", "she"), Map.entry("we", "they"), Map.entry("my", "her"),
          Map.entry("our", "their"), Map.entry("me", "her"), Map.entry("us", "them"),
          Map.entry("is", "was"), Map.entry("are", "were"), Map.entry("am", "was"),
          Map.entry("will", "would"), Map.entry("can", "could"), Map.entry("have", "had"),
          Map.entry("has", "had"), Map.entry("do", "did"), Map.entry("may", "might"));

  private final Random chance = new Random(7);
  private final List<String> pool;
  private final CollectedEntities entities = new CollectedEntities();
  private final Map<String, Set<String>> pieces = new HashMap<>();
  private final Map<String, String> planted = new TreeMap<>();

  private PlantedVariants(List<String> pool) {
    this.pool = pool;
  }

  public static void main(String[] arguments) throws IOException {
    List<String> pool = contents(Path.of(arguments[0]));
    int most = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 10_000;
    for (int articles : new int[] {most / 8, most / 4, most / 2, most}) {
      new PlantedVariants(new ArrayList<>(pool)).run(articles);
    }
  }

  private static List<String> contents(Path gold) throws IOException {
    Set<String> contents = new LinkedHashSet<>();
    Set<String> texts = new LinkedHashSet<>();
    for (String line : Files.readAllLines(gold)) {
      JsonNode row = new ObjectMapper().readTree(line);
      String text = row.get("text").asText();
      if (texts.add(text)) {
        for (JsonNode attribution : row.get("attributions")) {
          for (JsonNode span : attribution.get("content")) {
            int begin = text.offsetByCodePoints(0, span.get(0).asInt());
            int end = text.offsetByCodePoints(0, span.get(1).asInt());
            String words = text.substring(begin, end).replaceAll("\\s+", " ");
            if (words.split(" ").length >= 8) {
              contents.add(words);
            }
          }
        }
      }
    }
    return new ArrayList<>(contents);
  }

  private void run(int articles) {
    Collections.shuffle(pool, chance);
    List<String[]> said = new ArrayList<>();
    for (int article = 0; article < articles; article++) {
      String speaker = "Speaker " + name(chance.nextInt(Math.max(1, articles / ARTICLES_A_SPEAKER)));
      for (int i = 0; i < STATEMENTS_AN_ARTICLE; i++) {
        String words = pool.get((article * STATEMENTS_AN_ARTICLE + i) % pool.size());
        said.add(new String[] {speaker, words, add("a" + article + "-" + i, speaker, words)});
      }
    }
    for (int n = 0; n < articles / PLANTED_EVERY; n++) {
      String kind = KINDS.get(n % KINDS.size());
      String[] original = said.get(chance.nextInt(said.size()));
      String variant = variant(kind, original[1]);
      String path = add("p" + n, original[0], variant);
      planted.put("p" + n + " " + kind, original[2] + " " + path);
    }
    long begin = System.nanoTime();
    Merges merges = Merging.standard().after(entities, entities.paths(), List.of());
    report(articles, merges, (System.nanoTime() - begin) / 1e9);
  }

  private static String name(int number) {
    StringBuilder name = new StringBuilder();
    for (int rest = number + 26; rest > 0; rest /= 26) {
      name.append((char) ('a' + rest % 26));
    }
    return name.toString();
  }

  private String add(String article, String speaker, String words) {
    List<NodeKey> keys =
        List.of(
            new NodeKey(article, "person-1", EntityKind.PERSON, speaker, Set.of(), ""),
            new NodeKey(article, "statement-1", EntityKind.STATEMENT, words, Set.of(), "person-1"));
    var identities = new KeyedIdentity().resolve(keys);
    entities.add(identities.all());
    String path = identities.of("statement-1").entity();
    pieces.computeIfAbsent(path, unused -> new LinkedHashSet<>()).add(article);
    return path;
  }

  private String variant(String kind, String words) {
    List<String> said = new ArrayList<>(Arrays.asList(words.split(" ")));
    int size = said.size();
    switch (kind) {
      case "truncated" -> {
        int kept = (int) Math.max(6, size * (.5 + .35 * chance.nextDouble()));
        int from = chance.nextInt(Math.max(1, size - kept + 1));
        said = said.subList(from, Math.min(size, from + kept));
      }
      case "altered" -> {
        for (int i = 0; i < 1 + chance.nextInt(Math.max(1, Math.min(3, size / 7))); i++) {
          String[] other = pool.get(chance.nextInt(pool.size())).split(" ");
          said.set(chance.nextInt(size), other[chance.nextInt(other.length)]);
        }
      }
      case "spliced" -> {
        int cut = Math.max(1, (int) (size * (.2 + .15 * chance.nextDouble())));
        int from = 1 + chance.nextInt(Math.max(1, size - cut - 1));
        said.subList(from, Math.min(size - 1, from + cut)).clear();
      }
      case "paraphrase" -> {
        said.replaceAll(word -> REPORTED.getOrDefault(word.toLowerCase(), word));
        said.add(0, "that");
      }
      default -> said.set(0, said.get(0).toUpperCase());
    }
    return String.join(" ", said);
  }

  private void report(int articles, Merges merges, double seconds) {
    Map<String, int[]> byKind = new TreeMap<>();
    Set<String> right = new LinkedHashSet<>();
    planted.forEach(
        (name, pair) -> {
          String[] paths = pair.split(" ");
          boolean found = merges.of(paths[0]).equals(merges.of(paths[1]));
          int[] counts = byKind.computeIfAbsent(name.split(" ")[1], kind -> new int[2]);
          counts[0] += found ? 1 : 0;
          counts[1]++;
          right.add(pair);
        });
    int found = byKind.values().stream().mapToInt(counts -> counts[0]).sum();
    Set<String> origins = new LinkedHashSet<>();
    planted.values().forEach(pair -> origins.addAll(Arrays.asList(pair.split(" "))));
    List<String> wrong = new ArrayList<>();
    merges
        .merges()
        .forEach(
            merge -> {
              String pair = merge.one() + " " + merge.other();
              String reversed = merge.other() + " " + merge.one();
              if (!right.contains(pair) && !right.contains(reversed)) {
                wrong.add(pair + " " + merge.evidence() + " " + merge.variant());
              }
            });
    System.out.printf(
        "%,d articles: recall %.1f %%, precision %.1f %%, %.2f s;",
        articles,
        100.0 * found / planted.size(),
        100.0 * found / (found + wrong.size()),
        seconds);
    byKind.forEach((kind, counts) -> System.out.printf(" %s %d/%d", kind, counts[0], counts[1]));
    System.out.println();
    wrong.stream().limit(Integer.getInteger("show", 0)).forEach(this::show);
  }

  private void show(String wrong) {
    String[] parts = wrong.split(" ", 3);
    System.out.println("  " + parts[2]);
    System.out.println("    " + entities.find(List.of(parts[0])).get(parts[0]).evidence());
    System.out.println("    " + entities.find(List.of(parts[1])).get(parts[1]).evidence());
  }
}
