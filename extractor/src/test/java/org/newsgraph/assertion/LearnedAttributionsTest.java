package org.newsgraph.assertion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.article.Metadata;
import org.newsgraph.assertion.attribution.QuotedStatements;
import org.newsgraph.language.AttributionSpans;
import org.newsgraph.language.Document;
import org.newsgraph.language.MarkedText;
import org.newsgraph.language.Span;

class LearnedAttributionsTest {

  /** The columns: text; source, cue and contents as marked; type, kind, lemma and speaker. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          “It is safe,” [PERSON Ada Holm] said. | Ada Holm | said | “It is safe,” | Direct speech say Ada Holm
          [PERSON Ada Holm] says it is “safe” now. | Ada Holm | says | it is “safe” now | Mixed speech say Ada Holm
          [PERSON Ada Holm] believes it is safe. | Ada Holm | believes | it is safe | Indirect belief believe Ada Holm
          [PERSON Ada Holm] wants to close it. | Ada Holm | wants | to close it | Indirect intention want Ada Holm
          [PERSON Ada Holm] has condemned the plan. | Ada Holm | has condemned | the plan | Indirect stance condemn Ada Holm
          [PERSON Ada Holm]: It is safe. | Ada Holm | : | It is safe | Indirect speech say Ada Holm
          It is safe, according to [PERSON Ada Holm]. | Ada Holm | according to | It is safe | Indirect speech say Ada Holm
          [PERSON Ada Holm] is bracing for the storm. | Ada Holm | is bracing for | the storm | Indirect stance is Ada Holm
          Sources at the [ORGANIZATION Board] said so. | Sources at the Board | said | so | Indirect speech say nobody
          """)
  void tellsTypeKindAndSpeaker(
      String text, String source, String cue, String content, String line) {
    Document document = MarkedText.document(text, Metadata.NONE);
    document =
        document.withAttributions(
            List.of(
                new AttributionSpans(
                    spans(document, source), spans(document, cue), spans(document, content), .9)));
    Document read = document;
    Quotation quotation =
        (Quotation) QuotedStatements.learned().find(document).findFirst().orElseThrow();
    String speaker =
        quotation.speaker().orElseThrow() instanceof Agent.Named named
            ? read.chains().get(named.chain()).name()
            : "nobody";
    assertThat(
            String.join(
                " ",
                quotation.type().label(),
                quotation.kind().label(),
                quotation.cueLemma(),
                speaker))
        .isEqualTo(line);
    assertThat(quotation.confidence()).isEqualTo(.9);
  }

  private static List<Span> spans(Document document, String words) {
    List<Span> spans = new ArrayList<>();
    for (String piece : Arrays.asList(words.split(" \\+ "))) {
      int begin = document.text().indexOf(piece);
      spans.add(new Span(begin, begin + piece.length()));
    }
    return spans;
  }
}
