package org.newsgraph.language.opennlp;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/**
 * Makes the lexicon of known names: from politicians given names (G) and surnames (S), from
 * GeoNames places (P) and countries (C), from well-known Wikidata items persons (H), organizations
 * (O) and places (P).
 */
final class LexiconBuild {

  private static final int FEWEST_BEARERS = 3;
  private static final double FEWEST_SHARE = .2;
  private static final int FEWEST_PEOPLE = 15_000;
  private static final int MOST_WORDS = 4;
  private static final Set<String> PERSON =
      words(
          """
          actor actress singer politician player footballer writer author musician president rapper
          composer director producer novelist poet philosopher journalist model guitarist songwriter
          singer-songwriter comedian screenwriter businessman activist economist general lawyer
          """);
  private static final Set<String> PLACE =
      words(
          """
          city town county capital province state country region island river borough village district
          municipality settlement commune mountain sea continent
          """);
  private static final Set<String> ORGANIZATION =
      words(
          """
          company corporation university college club team newspaper party agency organization
          organisation bank airline league institution conglomerate network broadcaster publisher
          ministry police militia group manufacturer retailer association
          """);
  private static final Set<String> NO_NAME =
      words("film album series song award genre novel game language war season show band");

  private final Map<String, Set<String>> kinds = new TreeMap<>();

  private LexiconBuild() {}

  /** Takes the folder with the gazetteers and the file to write to. */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    LexiconBuild build = new LexiconBuild();
    build.addPoliticians(folder.resolve("wikidata-politicians.tsv"));
    build.addPlaces(folder);
    build.addItems(folder.resolve("wikidata-wellknown.jsonl"));
    build.write(Path.of(arguments[1]));
  }

  private static Set<String> words(String text) {
    return Set.of(text.strip().split("\\s+"));
  }

  private void addPoliticians(Path file) throws IOException {
    Map<String, Integer> given = new HashMap<>();
    Map<String, Integer> surnames = new HashMap<>();
    try (Stream<String> lines = Files.lines(file)) {
      lines
          .map(line -> line.split("\t")[1].split(" "))
          .filter(name -> name.length > 1)
          .forEach(
              name -> {
                given.merge(name[0], 1, Integer::sum);
                surnames.merge(name[name.length - 1], 1, Integer::sum);
              });
    }
    addFrequent(given, surnames, "G");
    addFrequent(surnames, given, "S");
  }

  private void addFrequent(Map<String, Integer> names, Map<String, Integer> others, String kind) {
    names.forEach(
        (name, count) -> {
          boolean usual = count >= FEWEST_SHARE * others.getOrDefault(name, 0);
          if (count >= FEWEST_BEARERS && usual && !name.endsWith(".") && !name.startsWith("II")) {
            add(name, kind);
          }
        });
  }

  private void addPlaces(Path folder) throws IOException {
    for (String line : Files.readAllLines(folder.resolve("geonames-cities500.txt"))) {
      String[] cells = line.split("\t");
      if (Long.parseLong(cells[14]) >= FEWEST_PEOPLE) {
        add(cells[1], "P");
        add(cells[2], "P");
      }
    }
    for (String line : Files.readAllLines(folder.resolve("geonames-admin1CodesASCII.txt"))) {
      add(line.split("\t")[1], "P");
      add(line.split("\t")[2], "P");
    }
    for (String line : Files.readAllLines(folder.resolve("geonames-countryInfo.txt"))) {
      if (!line.startsWith("#")) {
        add(line.split("\t")[4], "C");
        add(line.split("\t")[5].strip(), "C");
      }
    }
  }

  private void addItems(Path file) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    for (String line : Files.readAllLines(file)) {
      JsonNode item = mapper.readTree(line);
      String kind = kind(item.path("description").asText(""));
      addItem(item.path("label").asText(""), kind);
      item.path("aliases").forEach(alias -> addItem(alias.asText(""), kind));
    }
  }

  private void addItem(String name, String kind) {
    if (!kind.isEmpty() && (!kind.equals("H") || name.contains(" "))) {
      add(name, kind);
    }
  }

  /** The first telling word of the description decides. */
  private static String kind(String description) {
    for (String word : description.toLowerCase(Locale.ROOT).split("[^a-z-]+")) {
      String kind =
          PERSON.contains(word)
              ? "H"
              : ORGANIZATION.contains(word) ? "O" : PLACE.contains(word) ? "P" : "";
      if (!kind.isEmpty() || NO_NAME.contains(word)) {
        return kind;
      }
    }
    return "";
  }

  private void add(String name, String kind) {
    boolean capitalised = name.length() > 2 && Character.isUpperCase(name.charAt(0));
    if (capitalised && name.split(" ").length <= MOST_WORDS) {
      kinds.computeIfAbsent(name.toLowerCase(Locale.ROOT), key -> new TreeSet<>()).add(kind);
    }
  }

  private void write(Path file) throws IOException {
    try (OutputStream stream = new GZIPOutputStream(Files.newOutputStream(file))) {
      for (Map.Entry<String, Set<String>> entry : kinds.entrySet()) {
        String line = entry.getKey() + "\t" + String.join("", entry.getValue()) + "\n";
        stream.write(line.getBytes(StandardCharsets.UTF_8));
      }
    }
  }
}
