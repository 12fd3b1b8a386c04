package org.newsgraph.store.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.query.Query;
import org.junit.jupiter.api.Test;
import org.newsgraph.store.Limits;
import org.newsgraph.store.LocalGraphStore;
import org.newsgraph.store.Report;

/** What the stored queries answer about two made-up reports of one interview. */
class AnswersTest {

  private static final String BASE = Report.BASE;

  private static Report report(String name, String text, String outlet) {
    return Report.named(name, "1")
        .person("person-1", "person/ada-holm", "Ada Holm")
        .person("person-2", "person/bo-lund", "Bo Lund")
        .says(
            """
            <A> schema:publisher <V#publisher> . <V#publisher> a ng:Outlet ; rdfs:label "%s" .
            <V#quotation-1> a ng:Quotation ; schema:text "%s" ; schema:isPartOf <A> ;
              ng:quoteType ng:Direct ; ng:attributionKind ng:Speech ; ng:speaker <V#person-1> ;
              ng:addressee <V#person-2> ; ng:speakingAs <V#post-1> ; ng:confidence 0.9 ;
              ng:via <V#organization-3> ; ng:wordingOf <V#statement-1> .
            <V#statement-1> a ng:Statement ; ng:speaker <V#person-1> .
            <V#organization-3> a schema:Organization ; rdfs:label "The Agency" .
            <V#post-1> a org:Membership ; org:member <V#person-1> ; ng:title "Minister" ;
              org:organization <V#organization-3> ; ng:evidenceSpan <V#char=0,3> .
            <V#char=0,3> nif:referenceContext <V> ; nif:anchorOf "Ada" ; nif:beginIndex 0 ;
              nif:endIndex 3 ; itsrdf:taIdentRef <V#person-1> .
            <V#place-4> a schema:Place ; rdfs:label "Aby" ;
              schema:containedInPlace <V#place-5> .
            <V#place-5> a schema:Place ; rdfs:label "Land" .
            <V#relation-1> a ng:Relation ; rdf:subject <V#place-4> ; ng:confidence 0.8 ;
              rdf:predicate schema:containedInPlace ; rdf:object <V#place-5> ;
              ng:evidenceSpan <V#char=0,3> .
            """
                .formatted(outlet, text))
        .is("organization-3", "organization/the-agency")
        .is("place-4", "place/aby")
        .is("place-5", "place/land")
        .is("statement-1", "statement/1");
  }

  @Test
  void whoSaidWhat() {
    assertThat(rows("statements/who-said-what", Map.of("text", "safe,")))
        .containsExactly(
            "speaker,speakerLabel,quoteType,text,addresseeLabel,title,article,confidence,quotation",
            BASE
                + "person/ada-holm,Ada Holm,Direct,\"“It is safe,\",Bo Lund,Minister,"
                + BASE
                + "article/one,0.9,"
                + BASE
                + "article/one/version/1#quotation-1");
  }

  @Test
  void sameStatement() {
    List<String> rows = rows("statements/same-statement", Map.of());
    assertThat(rows.get(0))
        .startsWith("statement,speakerLabel,articleA,textA,articleB,textB,variant");
    assertThat(rows).hasSize(4).filteredOn(row -> row.contains(",exact,")).hasSize(3);
    assertThat(rows("statements/same-statement", Map.of("variant", "altered"))).hasSize(1);
  }

  @Test
  void aStatementWordedTwiceMakesOnePairOfArticles() {
    Report twice =
        report("four", "It was safe", "Day")
            .says(
                """
                <V#quotation-2> schema:text "it is safe" ; schema:isPartOf <A> ;
                  ng:wordingOf <V#statement-1> .
                """);
    assertThat(
            rows(
                "statements/same-statement", Map.of(), report("one", "“It is safe,", "Day"), twice))
        .hasSize(2)
        .anyMatch(row -> row.contains("four,it is safe,") && row.contains(",exact,"));
  }

  @Test
  void aQuotationHasOneRowHoweverManyHearIt() {
    Report heard =
        report("one", "So", "Day")
            .person("person-3", "person/al", "Al")
            .says(
                """
                <V#quotation-1> ng:addressee <V#person-3> ; ng:speakingAs <V#post-2> .
                <V#post-2> a org:Membership ; ng:title "Chair" .
                """);
    assertThat(rows("statements/who-said-what", Map.of(), heard))
        .hasSize(2)
        .anyMatch(row -> row.contains(",So,Al; Bo Lund,Chair; Minister,"));
  }

  @Test
  void reportingChain() {
    assertThat(rows("statements/reporting-chain", Map.of()))
        .hasSize(4)
        .anyMatch(row -> row.contains("It was safe,Ada Holm,The Agency"));
  }

  @Test
  void roles() {
    assertThat(rows("people/roles", Map.of("person", "ada")))
        .hasSize(4)
        .anyMatch(row -> row.contains("Ada Holm,Minister,The Agency," + BASE + "article/two"));
  }

  @Test
  void containment() {
    assertThat(rows("places/containment", Map.of()))
        .containsSubsequence(
            "place,placeLabel,containerLabel,article",
            BASE + "place/aby,Aby,Land," + BASE + "article/one");
  }

  @Test
  void entities() {
    assertThat(rows("entities/all", Map.of()))
        .containsExactly(
            "entity,type,label,mentions,articles,wikidata,geonames",
            BASE + "person/ada-holm,Person,Ada Holm,3,3,,");
  }

  @Test
  void others() {
    assertThat(rows("people/only-talked-about", Map.of()))
        .containsExactly("person,personLabel,articles", BASE + "person/bo-lund,Bo Lund,3");
    assertThat(rows("people/most-quoted", Map.of()).get(1)).endsWith("Ada Holm,1,3,3");
    assertThat(rows("statements/who-spoke-to-whom", Map.of()).get(1)).endsWith("Bo Lund,3,3");
    assertThat(rows("people/mentioned-together", Map.of()).get(1)).endsWith("Bo Lund,3");
    assertThat(rows("evidence/of-relations", Map.of())).hasSize(4);
    assertThat(rows("articles/by-outlet", Map.of("outlet", "Post"))).hasSize(3);
    assertThat(rows("sources/unnamed-by-outlet", Map.of())).hasSize(4);
    assertThat(rows("statements/by-holder-of-post", Map.of("title", "minister"))).hasSize(4);
    assertThat(rows("entities/why", Map.of("label", "Bo")).get(1)).endsWith("same name,,3");
    assertThat(rows("articles/what-rests-on", Map.of("article", ""))).hasSize(1);
  }

  private static List<String> rows(String name, Map<String, String> values) {
    return rows(
        name,
        values,
        report("one", "“It is safe,", "Day"),
        report("two", "It was safe", "Morning Post"),
        report("three", "it is SAFE", "Evening Post"));
  }

  private static List<String> rows(String name, Map<String, String> values, Report... reports) {
    Query query = QueryLibrary.standard().query(name).bind(values);
    try (LocalGraphStore store = LocalGraphStore.inMemory(BASE)) {
      store.replace(Stream.of(reports).map(Report::graph).toList());
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      store.ask(
          query,
          Limits.none(),
          exec -> {
            new AnswerWriter(query, AnswerFormat.CSV, "https://example.org/").write(exec, out);
            return true;
          });
      return out.toString(StandardCharsets.UTF_8).lines().toList();
    }
  }
}
