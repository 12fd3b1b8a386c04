package org.newsgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.engine.binding.Binding;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.newsgraph.collection.Samples;
import org.newsgraph.store.Limits;

/** What comes from text leads to the characters it came from. */
@Tag("slow")
class TraceTest {

  private static final String PHRASES =
      """
      PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>
      SELECT ?begin ?end ?anchor ?text {
        ?phrase a nif:Phrase ; nif:beginIndex ?begin ; nif:endIndex ?end ; nif:anchorOf ?anchor ;
          nif:referenceContext/nif:isString ?text }
      """;

  private static final String WITHOUT_EVIDENCE =
      """
      PREFIX ng: <https://w3id.org/newsgraph#>
      PREFIX org: <http://www.w3.org/ns/org#>
      SELECT ?thing {
        VALUES (?class ?evidence) {
          (ng:Quotation ng:contentSpan) (ng:Relation ng:evidenceSpan) (org:Membership ng:evidenceSpan) }
        ?thing a ?class
        FILTER NOT EXISTS { ?thing ?evidence ?phrase . ?phrase a ?any } }
      """;

  @Test
  void everyPhraseHoldsTheCharactersItClaims() {
    List<Binding> phrases = rows(PHRASES);
    assertThat(phrases).hasSizeGreaterThan(100);
    for (Binding phrase : phrases) {
      int[] points = text(phrase, "text").codePoints().toArray();
      int begin = Integer.parseInt(text(phrase, "begin"));
      int end = Integer.parseInt(text(phrase, "end"));
      assertThat(new String(points, begin, end - begin)).isEqualTo(text(phrase, "anchor"));
    }
  }

  @Test
  void nothingIsAssertedWithoutEvidence() {
    assertThat(rows(WITHOUT_EVIDENCE)).isEmpty();
  }

  private static List<Binding> rows(String query) {
    return Samples.store()
        .ask(
            QueryFactory.create(query),
            Limits.none(),
            asked -> {
              List<Binding> rows = new ArrayList<>();
              asked.select().forEachRemaining(rows::add);
              return rows;
            });
  }

  private static String text(Binding row, String variable) {
    return row.get(variable).getLiteralLexicalForm();
  }
}
