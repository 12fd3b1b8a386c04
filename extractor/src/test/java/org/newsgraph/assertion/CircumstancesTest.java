package org.newsgraph.assertion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsgraph.Cases;
import org.newsgraph.Cases.Case;
import org.newsgraph.article.Metadata;
import org.newsgraph.article.PublicationDate;
import org.newsgraph.assertion.Circumstances.Occasion;
import org.newsgraph.assertion.attribution.QuotedStatements;
import org.newsgraph.language.Document;
import org.newsgraph.language.MarkedText;
import org.newsgraph.language.Span;
import org.newsgraph.language.quotation.SpeechAct;

/** To whom, through whom, in what, when, where and how it was said. */
class CircumstancesTest {

  private static final Metadata PUBLISHED =
      Metadata.of(
          Optional.empty(),
          Optional.of("Harbour Courier"),
          Optional.of(new PublicationDate("2024-10-16", LocalDate.of(2024, 10, 16))));

  static Stream<Case> cases() {
    return Cases.of(CircumstancesTest.class, "circumstances.txt");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void tellsTheCircumstances(Case given) {
    Document document = MarkedText.document(given.input(), PUBLISHED);

    List<String> found =
        QuotedStatements.byRules()
            .find(document)
            .map(Quotation.class::cast)
            .map(quotation -> line(document, quotation))
            .toList();

    assertThat(found).containsExactlyElementsOf(given.expected());
  }

  private static String line(Document document, Quotation quotation) {
    String content = words(document, quotation.wording().content());
    String speaker = quotation.speaker().map(agent -> label(document, agent)).orElse("nobody");
    StringBuilder line =
        new StringBuilder(speaker + " | " + quotation.type().label() + " | " + content);
    Circumstances around = quotation.circumstances();
    around.audience().agents().forEach(v -> line.append(" | to ").append(label(document, v)));
    around.relay().via().forEach(v -> line.append(" | via ").append(label(document, v)));
    around
        .relay()
        .primarySource()
        .ifPresent(agent -> line.append(" | citing ").append(label(document, agent)));
    Occasion occasion = around.occasion();
    occasion.medium().ifPresent(medium -> line.append(" | in ").append(medium.label()));
    occasion.day().ifPresent(day -> line.append(" | on ").append(day));
    if (occasion.day().isEmpty()) {
      occasion.time().ifPresent(time -> line.append(" | when ").append(document.text(time)));
    }
    occasion.place().ifPresent(p -> line.append(" | at ").append(document.chains().get(p).name()));
    if (around.manner().act() != SpeechAct.STATING) {
      line.append(" | ").append(around.manner().act().label());
    }
    around.manner().hedges().forEach(h -> line.append(" | hedge ").append(document.text(h)));
    return line.toString();
  }

  private static String words(Document document, List<Span> spans) {
    return spans.stream().map(document::text).collect(Collectors.joining(" + "));
  }

  private static String label(Document document, Agent agent) {
    if (agent instanceof Agent.Named named) {
      return document.chains().get(named.chain()).name();
    }
    Agent.Unnamed source = (Agent.Unnamed) agent;
    String reason = source.anonymity().map(words -> " ~ " + document.text(words)).orElse("");
    return "(" + document.text(source.description()) + reason + ")";
  }
}
