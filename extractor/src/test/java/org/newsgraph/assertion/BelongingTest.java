package org.newsgraph.assertion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsgraph.Cases;
import org.newsgraph.Cases.Case;
import org.newsgraph.article.Metadata;
import org.newsgraph.assertion.relation.Belonging;
import org.newsgraph.assertion.relation.PeoplesCountries;
import org.newsgraph.language.Document;
import org.newsgraph.language.MarkedText;

/** Who belongs to what and which place lies where, by the cases of relations.txt. */
class BelongingTest {

  static Stream<Case> cases() {
    return Cases.of(BelongingTest.class, "relations.txt");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void saysWhatTheWordsSay(Case one) {
    Document document =
        new PeoplesCountries().apply(MarkedText.document(one.input(), Metadata.NONE));

    assertThat(new Belonging().find(document).map(relation -> line(document, relation)))
        .containsExactlyInAnyOrderElementsOf(one.expected());
  }

  private static String line(Document document, Relation relation) {
    return (relation.isFact() ? "" : "maybe ")
        + String.join(
            " | ",
            relation.type().label(),
            document.chains().get(relation.subject().chain()).name(),
            document.chains().get(relation.object().chain()).name());
  }
}
