package org.newsgraph.store;

import static java.util.stream.Collectors.partitioningBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.query.QueryFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.newsgraph.curation.CuratedLine;
import org.newsgraph.curation.CuratedLines;
import org.newsgraph.curation.Origin;
import org.newsgraph.curation.Verdict;
import org.newsgraph.key.EntityKind;
import org.newsgraph.rdf.ArticleGraph;

/** What every store promises. */
public abstract class GraphStoreContract {

  private static final Report ONE =
      Report.named("one", "1")
          .person("person-1", "person/ada-holm", "Ada Holm")
          .person("person-2", "person/bo-lund", "Bo Lund")
          .says(
              """
              <V#place-1> schema:containedInPlace <V#place-2> . <V#place-1> rdfs:label "Aby" .
              <V#quotation-1> schema:text "It is safe" ; ng:speaker <V#person-1> ;
                ng:confidence 0.90 ; ng:wordingOf <V#statement-1> .
              <V#statement-1> a ng:Statement ; ng:speaker <V#person-1> .
              """)
          .is("place-1", "place/aby")
          .is("place-2", "place/land")
          .is("statement-1", "statement/1");
  private static final Report TWO =
      Report.named("two", "1")
          .person("person-7", "person/ada-holm", "ADA HOLM-BERG")
          .says("<V#place-3> schema:containedInPlace <V#place-1> .")
          .is("place-3", "place/aby")
          .is("place-1", "place/land");
  private static final Report THREE =
      Report.named("three", "1").person("person-1", "person/ada-holm", "Dr Ada Holm");
  private static final Report ONE_AGAIN =
      Report.named("one", "2").person("person-1", "person/ada-holm", "Ada M. Holm");

  private static final Report WHOLE =
      saying(
          "whole",
          "The old harbour wall will be rebuilt before the storms return, and every family on the"
              + " quay can sleep safely through winter nights again.");
  private static final Report FIRST_HALF =
      saying("first", "The old harbour wall will be rebuilt before the storms return");
  private static final Report SECOND_HALF =
      saying("second", "every family on the quay can sleep safely through winter nights");
  private static final Report ALTERED =
      saying(
          "altered",
          "The old harbour wall would be rebuilt before storms return, and each family on the quay"
              + " could sleep safely through the winter again.");
  private static final CuratedLines SAID =
      CuratedLines.of(
          List.of(
              line("person/ada-holm", Verdict.SAME, "person/bo-lund"),
              line("person/ada-holm", Verdict.SAME, "wikidata:Q5"),
              line("place/aby", Verdict.DIFFERENT, "place/land"),
              line("person/ada-holm~three", Verdict.DIFFERENT, "person/ada-holm"),
              line("person/ada-holm~whole", Verdict.SAME, "wikidata:Q6"),
              line("person/wikidata-q5~linked", Verdict.DIFFERENT, "wikidata:Q5")));
  private static final int ORDERS = 5;

  private static final List<List<Report>> EVERY_ORDER =
      List.of(
          List.of(ONE, TWO, THREE),
          List.of(ONE, THREE, TWO),
          List.of(TWO, ONE, THREE),
          List.of(TWO, THREE, ONE),
          List.of(THREE, ONE, TWO),
          List.of(THREE, TWO, ONE));

  private static CuratedLine line(String entity, Verdict verdict, String target) {
    return new CuratedLine(entity, verdict, target, new Origin("who.csv", 2, ""));
  }

  private GraphStore store;

  /** A new, empty store. */
  protected abstract GraphStore empty();

  @BeforeEach
  void open() {
    store = empty();
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void exportsTheSameBytesWhateverTheOrder() {
    load(ONE, TWO, THREE);
    String expected = export(store);
    assertThat(expected).contains("<https://example.org/data/graph/identities>");
    assertThat(EVERY_ORDER).allSatisfy(order -> assertThat(loaded(order)).isEqualTo(expected));
  }

  @Test
  void whatIsSaidInOtherWordsIsOneStatementInAnyOrder() {
    List<Report> reports = List.of(WHOLE, FIRST_HALF, SECOND_HALF, ALTERED);
    store.replace(reports.stream().map(Report::graph).toList());
    String expected = export(store);
    assertThat(statements()).containsExactlyInAnyOrder("altered second whole", "first");
    for (int seed = 0; seed < ORDERS; seed++) {
      List<Report> shuffled = new ArrayList<>(reports);
      Collections.shuffle(shuffled, new Random(seed));
      assertThat(loaded(shuffled)).isEqualTo(expected);
    }
  }

  @Test
  void aStatementIsAsIfTheWithdrawnArticleHadNeverCome() {
    load(FIRST_HALF, WHOLE, SECOND_HALF, ALTERED);
    store.withdraw(WHOLE.iri());
    assertThat(export(store)).isEqualTo(loaded(List.of(ALTERED, FIRST_HALF, SECOND_HALF)));
    store.withdraw(FIRST_HALF.iri());
    store.withdraw(ALTERED.iri());
    assertThat(export(store)).isEqualTo(alone(SECOND_HALF));
  }

  @Test
  void acronymsAreThoseThatTheArticlesLeftState() {
    List<Report> reports =
        List.of(
            Report.named("dairies", "v1").called("a", "Vardo Dairies", "VD"),
            Report.named("again", "v1").called("a", "Vardo Dairies", "VD"),
            Report.named("plain", "v1").named("a", EntityKind.ORGANIZATION, "Vardo Dairies"),
            Report.named("docks", "v1").called("a", "Vik Docks", "VD"),
            Report.named("short", "v1").named("a", EntityKind.ORGANIZATION, "VD"),
            Report.named("shouted", "v1").called("a", "Vd", "VD"));
    for (int some = 1; some < 1 << 4; some++) {
      int set = some;
      Map<Boolean, List<Report>> gone =
          reports.stream()
              .collect(partitioningBy(report -> (set >> reports.indexOf(report) & 1) == 1));
      load(reports.toArray(Report[]::new));
      gone.get(true).forEach(report -> store.withdraw(report.iri()));
      assertThat(export(store)).as("set " + set).isEqualTo(loaded(gone.get(false)));
    }
  }

  @Test
  void loadingTwiceChangesNothing() {
    load(ONE, TWO);
    String once = export(store);
    load(TWO, ONE, TWO);
    assertThat(export(store)).isEqualTo(once);
  }

  @Test
  void loadingTwiceLeavesWhatIsOneAsItIs() {
    load(WHOLE, ALTERED);
    String once = export(store);
    assertThat(once).contains("mergedInto");
    load(ALTERED, WHOLE);
    assertThat(export(store)).isEqualTo(once);
  }

  @Test
  void withdrawalLeavesTheOthersAsIfLoadedAlone() {
    load(ONE, TWO, THREE);
    assertThat(store.withdraw(ONE.iri())).isTrue();
    assertThat(store.withdraw(THREE.iri())).isTrue();
    assertThat(export(store)).isEqualTo(alone(TWO));
    assertThat(store.withdraw(ONE.iri())).isFalse();
    store.withdraw(TWO.iri());
    assertThat(export(store)).isEmpty();
  }

  @Test
  void aNewVersionTakesThePlaceOfTheOldOne() {
    load(ONE, TWO);
    load(ONE_AGAIN);
    assertThat(export(store)).contains("hasVersion> <" + ONE_AGAIN.version() + ">");
    assertThat(export(store)).doesNotContain("hasVersion> <" + ONE.version() + ">");
    assertThat(export(store)).doesNotContain("It is safe").doesNotContain("bo-lund");
    assertThat(export(store)).contains("wasRevisionOf> <" + ONE.version() + ">");
    store.withdraw(ONE.iri());
    assertThat(export(store)).isEqualTo(alone(TWO));
  }

  @Test
  void goingBackToAnEarlierTextMakesNoCircle() {
    load(ONE);
    load(ONE_AGAIN);
    load(ONE);
    assertThat(export(store).lines().filter(line -> line.contains("wasRevisionOf"))).hasSize(1);
  }

  @Test
  void theSameTextReadBetterIsNoRevision() {
    load(ONE);
    load(Report.named("one", "1").person("person-1", "person/eva-holm", "Eva Holm"));
    assertThat(export(store)).doesNotContain("wasRevisionOf").doesNotContain("ada-holm");
    assertThat(label("person/eva-holm")).isEqualTo("Eva Holm");
  }

  @Test
  void sharedTriplesStayUntilTheLastArticleGoes() {
    String shared = "<%splace/aby> <https://schema.org/containedInPlace> <%splace/land> .";
    String triple = shared.formatted(Report.BASE, Report.BASE);
    load(ONE, TWO);
    store.withdraw(ONE.iri());
    assertThat(export(store)).contains(triple);
    store.withdraw(TWO.iri());
    assertThat(export(store)).doesNotContain(triple);
  }

  @Test
  void labelsAreTheBestOfThoseThatAreThere() {
    load(TWO);
    assertThat(label("person/ada-holm")).isEqualTo("ADA HOLM-BERG");
    load(ONE, THREE);
    assertThat(label("person/ada-holm")).isEqualTo("Dr Ada Holm");
    store.withdraw(THREE.iri());
    assertThat(label("person/ada-holm")).isEqualTo("Ada Holm");
  }

  @Test
  void aBatchThatFailsLeavesNothing() {
    load(ONE);
    String before = export(store);
    Report unsound = Report.named("bad", "1").says("<V#person-1> rdfs:seeAlso [] .");
    assertThatThrownBy(() -> load(TWO, unsound))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Expected an absolute IRI");
    assertThat(export(store)).isEqualTo(before);
  }

  @Test
  void findsAnArticleByIriUrlAndId() {
    Report three =
        Report.named("three", "1")
            .says("<A> dcterms:identifier \"3-a\" . <V#plan> dcterms:identifier \"3-b\" .");
    load(ONE, TWO, three);
    assertThat(store.article("3-a")).contains(three.iri());
    assertThat(store.article("3-b")).as("no article has it").isEmpty();
    assertThat(store.article(ONE.iri().getURI())).contains(ONE.iri());
    assertThat(store.article("https://news.example/two")).contains(TWO.iri());
    assertThat(store.article("no such> article")).isEmpty();
  }

  @Test
  void holdsWhatPeopleSayUntilTheySayOtherwise() {
    Report linked = Report.named("linked", "1").named("n", EntityKind.PERSON, "Ada", "wikidata:Q5");
    List<Report> reports = List.of(ONE, TWO, WHOLE, ALTERED, linked);
    store.replace(reports.stream().map(Report::graph).toList());
    String before = export(store);
    store.curate(SAID);
    store.replace(List.of(THREE.graph()));
    try (GraphStore other = LocalGraphStore.inMemory(Report.BASE)) {
      other.curate(SAID);
      reports.forEach(report -> other.replace(List.of(report.graph())));
      other.replace(List.of(THREE.graph()));
      assertThat(export(store))
          .isEqualTo(export(other))
          .contains("\"a person says so\"")
          .contains("person/ada-holm~three", "person/ada-holm~whole", "person/wikidata-q5~linked");
    }
    store.withdraw(THREE.iri());
    store.curate(CuratedLines.of(List.of()));
    assertThat(export(store)).isEqualTo(before);
  }

  @Test
  void cutsAnswersToTheRowsAllowed() {
    load(ONE);
    Limits three = new Limits(Duration.ofSeconds(20), 3);
    int rows =
        store.ask(
            QueryFactory.create("SELECT * { ?s ?p ?o } LIMIT 50"),
            three,
            exec -> exec.select().materialize().stream().toList().size());
    assertThat(rows).isEqualTo(3);
  }

  @Test
  void saysWhenAQueryIsTooSlow() {
    load(ONE, TWO, THREE);
    Limits moment = new Limits(Duration.ofMillis(300), 0);
    String slow =
        "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?n2 ?o }";
    assertThatThrownBy(
            () -> store.ask(QueryFactory.create(slow), moment, exec -> exec.select().next()))
        .isInstanceOf(QueryTooSlow.class);
  }

  @Test
  void writesTheDefaultGraphAsTurtle() {
    load(TWO, ONE);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    store.export(ExportFormat.TURTLE, out);
    assertThat(out.toString(StandardCharsets.UTF_8))
        .startsWith("PREFIX dcterms: ")
        .contains("PREFIX geo: ", "rdfs:label", "\"Ada Holm\"")
        .doesNotContain("IdentityDecision");
  }

  private static Report saying(String name, String words) {
    return Report.named(name, "1")
        .person("person-1", "person/ada-holm", "Ada Holm")
        .statement("statement-1", "person-1", "Ada Holm", words)
        .says("<V#quotation-1> a ng:Quotation ; ng:wordingOf <V#statement-1> .");
  }

  /** The articles of each statement. */
  private List<String> statements() {
    String query =
        "PREFIX ng: <https://w3id.org/newsgraph#> SELECT ?statement ?quotation"
            + " { ?quotation ng:wordingOf ?statement }";
    Map<String, TreeSet<String>> articles = new TreeMap<>();
    store.ask(
        QueryFactory.create(query),
        Limits.none(),
        exec -> {
          exec.select()
              .forEachRemaining(
                  row ->
                      articles
                          .computeIfAbsent(
                              row.get("statement").getURI(), statement -> new TreeSet<>())
                          .add(row.get("quotation").getURI().split("/")[5]));
          return true;
        });
    return articles.values().stream().map(names -> String.join(" ", names)).toList();
  }

  private void load(Report... reports) {
    List<ArticleGraph> graphs = new ArrayList<>();
    for (Report report : reports) {
      graphs.add(report.graph());
    }
    store.replace(graphs);
  }

  private String label(String entity) {
    String query =
        "SELECT ?label { <%s%s> <http://www.w3.org/2004/02/skos/core#prefLabel> ?label }"
            .formatted(Report.BASE, entity);
    return store.ask(
        QueryFactory.create(query),
        Limits.none(),
        exec -> exec.select().next().get("label").getLiteralLexicalForm());
  }

  private static String alone(Report report) {
    return loaded(List.of(report));
  }

  private static String loaded(List<Report> reports) {
    try (GraphStore other = LocalGraphStore.inMemory(Report.BASE)) {
      reports.forEach(report -> other.replace(List.of(report.graph())));
      return export(other);
    }
  }

  private static String export(GraphStore store) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    store.export(ExportFormat.NQUADS, out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
