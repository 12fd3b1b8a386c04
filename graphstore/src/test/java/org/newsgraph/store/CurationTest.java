package org.newsgraph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsgraph.key.EntityKind.ORGANIZATION;
import static org.newsgraph.key.EntityKind.PERSON;
import static org.newsgraph.store.CuratedReports.export;
import static org.newsgraph.store.CuratedReports.load;
import static org.newsgraph.store.CuratedReports.loaded;
import static org.newsgraph.store.CuratedReports.shuffled;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.apache.jena.query.QueryFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.newsgraph.curation.CuratedLine;
import org.newsgraph.curation.CuratedLines;
import org.newsgraph.curation.Origin;
import org.newsgraph.curation.Verdict;
import org.newsgraph.rdf.KnownEntries;

/** What people say about who is who holds, whatever comes and goes. */
class CurationTest {

  private static final int ORDERS = 6;

  private static final List<Report> REPORTS =
      List.of(
          Report.named("one", "1").named("n", PERSON, "Ada Holm"),
          Report.named("two", "1").named("n", PERSON, "A. Holm"),
          Report.named("three", "1").named("n", PERSON, "Bo Lund", "wikidata:Q5", "geonames:50"),
          Report.named("four", "1")
              .named("n", PERSON, "Bosse Lund")
              .says("<V#n> skos:closeMatch <http://www.wikidata.org/entity/Q7> ."),
          Report.named("five", "1").named("n", PERSON, "Kari Vik"),
          Report.named("six", "1").named("n", ORGANIZATION, "Vik"),
          Report.named("seven", "1").is("n", "unnamed-source/77").says("<V#n> rdfs:label \"he\" ."),
          Report.named("eight", "1").named("n", PERSON, "Kari Vik").named("m", PERSON, "Ada Holm"));

  private GraphStore store;

  @BeforeEach
  void open() {
    store = LocalGraphStore.inMemory(Report.BASE);
  }

  @AfterEach
  void close() {
    store.close();
  }

  /** Lines such as "person/ada-holm = wikidata:Q1". */
  static CuratedLines lines(String text) {
    String[] lines = text.isEmpty() ? new String[0] : text.split(", *");
    return CuratedLines.of(
        IntStream.range(0, lines.length).mapToObj(i -> line(lines[i], i + 1)).toList());
  }

  private static CuratedLine line(String text, int number) {
    String[] parts = text.split(" ");
    Map<String, Verdict> verdicts =
        Map.of("=", Verdict.SAME, "!=", Verdict.DIFFERENT, "~", Verdict.CLOSE);
    return new CuratedLine(
        parts[0], verdicts.get(parts[1]), parts[2], new Origin("who.csv", number, "me"));
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/org/newsgraph/store/curation.csv", delimiter = '|')
  void showsWhatPeopleSay(String said, String expected) {
    load(store, REPORTS);
    store.curate(lines(said == null ? "" : said));
    assertThat(shown()).isEqualTo(expected.replaceAll("\\s+", " "));
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/org/newsgraph/store/curation.csv", delimiter = '|')
  void isTheSameHoweverItCame(String said, String expected) {
    CuratedLines lines = lines(said == null ? "" : said);
    load(store, REPORTS);
    store.curate(lines);
    List<String> bytes = export(store);
    for (int seed = 0; seed < ORDERS; seed++) {
      assertThat(shuffled(REPORTS, lines, seed)).isEqualTo(bytes);
    }
    store.curate(lines("person/ada-holm = person/bo-lund, person/kari-vik = wikidata:Q9"));
    store.curate(lines);
    assertThat(export(store)).isEqualTo(bytes);
    store.curate(lines(""));
    assertThat(export(store)).isEqualTo(loaded(REPORTS, lines("")));
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/org/newsgraph/store/curation.csv", delimiter = '|')
  void isAsIfTheWithdrawnArticlesHadNeverCome(String said, String expected) {
    CuratedLines lines = lines(said == null ? "" : said);
    store.curate(lines);
    load(store, REPORTS);
    for (int i = 0; i < REPORTS.size(); i++) {
      store.withdraw(REPORTS.get(i).iri());
      List<Report> left = REPORTS.subList(i + 1, REPORTS.size());
      assertThat(export(store)).as("without the first %d", i + 1).isEqualTo(loaded(left, lines));
    }
  }

  @Test
  void holdsForAnEntityThatComesLater() {
    store.curate(lines("person/ada-holm = person/kari-vik, person/kari-vik = wikidata:Q1"));
    load(store, REPORTS.subList(0, 1));
    assertThat(shown()).contains("ada-holm{wikidata:Q1}");
    assertThat(export(store)).noneMatch(quad -> quad.contains("\"Kari Vik\""));
    load(store, REPORTS);
    assertThat(shown()).contains("ada-holm=kari-vik");
  }

  @Test
  void tellsTheLineThatDecided() {
    load(store, REPORTS);
    store.curate(lines("person/ada-holm = person/kari-vik"));
    assertThat(export(store))
        .anyMatch(quad -> quad.contains("\"who.csv:1: person/ada-holm is person/kari-vik (me)\""));
  }

  /**
   * What the default graph shows: each entity with its names and links, such as a=b{wikidata:Q1}.
   */
  private String shown() {
    Map<String, TreeSet<String>> names = new TreeMap<>();
    Map<String, TreeSet<String>> links = new TreeMap<>();
    String query =
        "PREFIX owl: <http://www.w3.org/2002/07/owl#> PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>"
            + " PREFIX skos: <http://www.w3.org/2004/02/skos/core#>"
            + " SELECT ?e ?l ?q ?c { { ?e rdfs:label ?l } UNION { ?e owl:sameAs ?q } UNION { ?e skos:closeMatch ?c } }";
    store.ask(
        QueryFactory.create(query),
        Limits.none(),
        exec -> {
          exec.select()
              .forEachRemaining(
                  row -> {
                    String entity = row.get("e").getURI();
                    names.computeIfAbsent(entity, e -> new TreeSet<>());
                    links.computeIfAbsent(entity, e -> new TreeSet<>());
                    if (row.contains("l")) {
                      names.get(entity).add(slug(row.get("l").getLiteralLexicalForm()));
                    } else if (row.contains("q")) {
                      links.get(entity).add(known(row.get("q").getURI()));
                    } else {
                      links.get(entity).add("~" + known(row.get("c").getURI()));
                    }
                  });
          return true;
        });
    TreeSet<String> shown = new TreeSet<>();
    names.forEach(
        (entity, all) ->
            shown.add(
                String.join("=", all)
                    + (links.get(entity).isEmpty()
                        ? ""
                        : "{" + String.join(" ", links.get(entity)) + "}")));
    return String.join(" ", shown);
  }

  private static String slug(String name) {
    return String.join("-", Arrays.asList(name.toLowerCase(Locale.ROOT).split("\\W+")));
  }

  private static String known(String iri) {
    return KnownEntries.identifier(iri);
  }
}
