package org.newsgraph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsgraph.key.EntityKind.ORGANIZATION;
import static org.newsgraph.key.EntityKind.PERSON;
import static org.newsgraph.store.CuratedReports.export;
import static org.newsgraph.store.CuratedReports.load;
import static org.newsgraph.store.CuratedReports.loaded;
import static org.newsgraph.store.CuratedReports.shuffled;
import static org.newsgraph.store.CurationTest.lines;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.query.QueryFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.curation.ContradictoryCuration;
import org.newsgraph.curation.CuratedLines;
import org.newsgraph.rdf.KnownEntries;

/** Two people of one name are two where a person says so, with what each of them said. */
class SplittingStoreTest {

  private static final int ORDERS = 6;
  private static final int STEPS = 8;
  private static final String WORDS = "The old bridge across the river will stay open";

  private static final List<Report> REPORTS =
      List.of(
          ada("one", "1", WORDS),
          ada("two", "1", WORDS),
          ada("three", "1", WORDS + " all summer, we are told"),
          Report.named("four", "1").named("n", PERSON, "A. Holm"),
          Report.named("five", "1").named("n", PERSON, "Bo Lund", "wikidata:Q5", "geonames:50"),
          Report.named("six", "1")
              .named("n", PERSON, "Bo Lund", "wikidata:Q5", "geonames:50")
              .named("m", PERSON, "Kari Vik")
              .says("<V#m> skos:closeMatch <http://www.wikidata.org/entity/Q7> ."),
          Report.named("seven", "1").named("n", PERSON, "Kari Vik").named("m", PERSON, "Ada Holm"));

  private GraphStore store;

  private static Report ada(String name, String version, String words) {
    return Report.named(name, version)
        .named("n", PERSON, "Ada Holm")
        .statement("s", "n", "Ada Holm", words);
  }

  @BeforeEach
  void open() {
    store = LocalGraphStore.inMemory(Report.BASE);
  }

  @AfterEach
  void close() {
    store.close();
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/org/newsgraph/store/parting.csv", delimiter = '|')
  void showsWhatPeopleSay(String said, String expected) {
    load(store, REPORTS);
    store.curate(lines(said == null ? "" : said));
    assertThat(shown()).isEqualTo(expected.replaceAll("\\s+", " "));
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/org/newsgraph/store/parting.csv", delimiter = '|')
  void isTheSameHoweverItCame(String said, String expected) {
    CuratedLines lines = lines(said == null ? "" : said);
    load(store, REPORTS);
    List<String> before = export(store);
    store.curate(lines);
    List<String> bytes = export(store);
    for (int seed = 0; seed < ORDERS; seed++) {
      assertThat(shuffled(REPORTS, lines, seed)).isEqualTo(bytes);
    }
    store.curate(
        lines("person/ada-holm~one != person/ada-holm, person/wikidata-q5~six = person/kari-vik"));
    store.curate(lines);
    assertThat(export(store)).isEqualTo(bytes);
    store.curate(lines(""));
    assertThat(export(store)).isEqualTo(before);
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/org/newsgraph/store/parting.csv", delimiter = '|')
  void isAsIfTheWithdrawnArticlesHadNeverCome(String said, String expected) {
    CuratedLines lines = lines(said == null ? "" : said);
    store.curate(lines);
    load(store, REPORTS);
    List<String> bytes = export(store);
    for (int i = 0; i < REPORTS.size(); i++) {
      store.withdraw(REPORTS.get(i).iri());
      List<Report> left = REPORTS.subList(i + 1, REPORTS.size());
      assertThat(export(store)).as("without the first %d", i + 1).isEqualTo(loaded(left, lines));
    }
    load(store, REPORTS);
    assertThat(export(store)).isEqualTo(bytes);
  }

  @Test
  void isShownByTheNameThatIsNotParted() {
    load(store, REPORTS);
    store.curate(lines("person/ada-holm~two = person/a-holm"));
    assertThat(export(store))
        .anyMatch(
            quad -> quad.matches(".*/person/ada-holm~two> <.*mergedInto> <.*/person/a-holm> .*"));
  }

  @Test
  void givesNoLikenessOfNamesAsTheReasonForWhatAPersonSays() {
    load(store, REPORTS);
    store.curate(
        lines(
            "person/ada-holm~one = wikidata:Q9, person/ada-holm~two = wikidata:Q9,"
                + " person/ada-holm~three = wikidata:Q9"));
    assertThat(export(store)).noneMatch(quad -> quad.contains("two spellings"));
  }

  @Test
  void leavesTheAcronymsThatOtherArticlesState() {
    List<Report> bodies =
        List.of(
            Report.named("dairies", "1").called("a", "Vardo Dairies", "VD"),
            Report.named("again", "1").called("a", "Vardo Dairies", "VDY"),
            Report.named("plain", "1").named("a", ORGANIZATION, "Vardo Dairies"),
            Report.named("short", "1").called("a", "VD", "VD"));
    load(store, bodies);
    List<String> before = export(store);
    for (String article : List.of("dairies", "again", "plain", "short")) {
      String key = article.equals("short") ? "organization/vd" : "organization/vardo-dairies";
      CuratedLines lines = lines(key + "~" + article + " = wikidata:Q9");
      store.curate(lines);
      try (GraphStore other = LocalGraphStore.inMemory(Report.BASE)) {
        other.curate(lines);
        load(other, bodies);
        assertThat(export(store)).as(article).isEqualTo(export(other));
      }
    }
    store.curate(lines(""));
    assertThat(export(store)).isEqualTo(before);
  }

  /** Any lines that can hold together, given one after the other and mixed with articles. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void leavesNoTraceOfEarlierLines(int seed) {
    Random random = new Random(seed);
    for (int step = 0; step < STEPS; step++) {
      CuratedLines lines = any(random);
      store.curate(lines);
      Report report = REPORTS.get(random.nextInt(REPORTS.size()));
      if (random.nextBoolean()) {
        load(store, List.of(report));
      } else {
        store.withdraw(report.iri());
      }
      assertThat(export(store))
          .as("step %d: %s", step, lines.lines())
          .isEqualTo(loaded(left(), lines));
    }
  }

  private List<Report> left() {
    return REPORTS.stream()
        .filter(report -> store.article(report.iri().getURI()).isPresent())
        .toList();
  }

  private static CuratedLines any(Random random) {
    List<String> names =
        List.of(
            "person/ada-holm",
            "person/ada-holm~one",
            "person/ada-holm~two",
            "person/ada-holm~three",
            "person/a-holm",
            "person/a-holm~four",
            "person/wikidata-q5~five",
            "person/wikidata-q5",
            "person/kari-vik~six",
            "wikidata:Q5",
            "wikidata:Q9");
    while (true) {
      List<String> said = new ArrayList<>();
      for (int i = random.nextInt(5); i > 0; i--) {
        String one = names.get(random.nextInt(names.size() - 2));
        String other = names.get(random.nextInt(names.size()));
        said.add(
            one
                + (random.nextInt(3) == 0 ? " != " : " = ")
                + (one.equals(other) ? "wikidata:Q8" : other));
      }
      try {
        return lines(String.join(",", said));
      } catch (ContradictoryCuration again) {
        // Draws others.
      }
    }
  }

  @Test
  void holdsForANewVersionOfTheArticle() {
    Report second = ada("two", "2", "The ferry to the island will never run again");
    store.curate(lines("person/ada-holm~two = wikidata:Q9"));
    load(store, REPORTS);
    load(store, List.of(second));
    assertThat(shown()).contains("Ada-Holm:two{wikidata:Q9}\"two\"");
    store.curate(lines(""));
    try (GraphStore other = LocalGraphStore.inMemory(Report.BASE)) {
      load(other, REPORTS);
      load(other, List.of(second));
      assertThat(export(store)).isEqualTo(export(other));
    }
  }

  /**
   * Each person with the articles that name him, links, and what he said, by the articles that
   * carry it: ada-holm:one,two{wikidata:Q1}"one,two".
   */
  private String shown() {
    Map<String, TreeSet<String>> names = collected("?e rdfs:label ?v");
    Map<String, TreeSet<String>> links = collected("?e owl:sameAs|skos:closeMatch ?v");
    Map<String, TreeSet<String>> said = collected("?v ng:speaker ?e");
    Map<String, TreeSet<String>> nodes =
        collected(
            "GRAPH <%sgraph/identities> { ?v ng:identifiedAs/ng:mergedInto? ?e }"
                .formatted(Report.BASE));
    List<String> shown = new ArrayList<>();
    names.forEach(
        (entity, labels) -> {
          StringBuilder text = new StringBuilder(String.join("=", labels));
          text.append(':').append(articles(nodes.get(entity)));
          links.getOrDefault(entity, new TreeSet<>()).forEach(link -> text.append(known(link)));
          said.getOrDefault(entity, new TreeSet<>()).stream()
              .map(statement -> articles(nodes.get(statement)))
              .sorted()
              .forEach(articles -> text.append('"').append(articles).append('"'));
          shown.add(text.toString());
        });
    return shown.stream().sorted().reduce((one, other) -> one + " " + other).orElseThrow();
  }

  private Map<String, TreeSet<String>> collected(String pattern) {
    Map<String, TreeSet<String>> collected = new TreeMap<>();
    String query =
        "PREFIX owl: <http://www.w3.org/2002/07/owl#> PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>"
            + " PREFIX skos: <http://www.w3.org/2004/02/skos/core#> PREFIX ng: <https://w3id.org/newsgraph#>"
            + " SELECT ?e ?v { "
            + pattern
            + " }";
    store.ask(
        QueryFactory.create(query),
        Limits.none(),
        exec -> {
          exec.select()
              .forEachRemaining(
                  row ->
                      collected
                          .computeIfAbsent(row.get("e").getURI(), e -> new TreeSet<>())
                          .add(
                              row.get("v").isLiteral()
                                  ? row.get("v").getLiteralLexicalForm().replace(' ', '-')
                                  : row.get("v").getURI()));
          return true;
        });
    return collected;
  }

  private static String articles(TreeSet<String> nodes) {
    TreeSet<String> articles = new TreeSet<>();
    nodes.forEach(
        node -> articles.add(node.replaceAll(".*article/", "").replaceAll("/version.*", "")));
    return String.join(",", articles);
  }

  private static String known(String iri) {
    return "{" + KnownEntries.identifier(iri) + "}";
  }
}
