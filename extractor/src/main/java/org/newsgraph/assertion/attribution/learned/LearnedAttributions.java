package org.newsgraph.assertion.attribution.learned;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.newsgraph.assertion.Quotation.Wording;
import org.newsgraph.assertion.QuoteType;
import org.newsgraph.assertion.attribution.span.Attribution;
import org.newsgraph.assertion.attribution.span.AttributionReader;
import org.newsgraph.language.AttributionSpans;
import org.newsgraph.language.Document;
import org.newsgraph.language.Sentence;
import org.newsgraph.language.Span;
import org.newsgraph.language.SpanSearch;
import org.newsgraph.language.Token;
import org.newsgraph.language.quotation.AttributionKind;
import org.newsgraph.language.quotation.ReportingVerbs;
import org.newsgraph.language.quotation.ReportingVerbs.Verb;

/** Reads the attributions that a trained layer has marked, and tells their types and kinds. */
public final class LearnedAttributions implements AttributionReader {

  private static final BinaryOperator<Verb> LAST = (one, other) -> other;
  private static final Pattern SAYING = Pattern.compile("(?i)according to|:|\u2015|\u2014");

  @Override
  public List<Attribution> read(Document document) {
    return document.attributions().stream().map(spans -> attribution(document, spans)).toList();
  }

  private static Attribution attribution(Document document, AttributionSpans spans) {
    QuoteType type = QuoteType.of(spans.content(), document.passages(), document.text());
    int paragraph =
        SpanSearch.firstFrom(
                document.paragraphs(), span -> span, spans.content().get(0).begin() + 1)
            - 1;
    return new Attribution(
        type,
        new Wording(spans.content(), spans.cue(), spans.source()),
        verb(document, spans.cue(), type),
        paragraph,
        spans.confidence());
  }

  /** The last reporting verb of the cue; else its last verb, with a kind that fits the content. */
  private static Optional<Verb> verb(Document document, List<Span> cue, QuoteType type) {
    List<Token> tokens = cue.stream().flatMap(span -> tokens(document, span)).toList();
    Optional<Verb> known =
        tokens.stream().flatMap(token -> ReportingVerbs.of(token.form()).stream()).reduce(LAST);
    if (cue.isEmpty() || known.isPresent()) {
      return known;
    }
    boolean says = SAYING.matcher(document.text(cue.get(cue.size() - 1))).find();
    if (says) {
      return Optional.of(new Verb("say", AttributionKind.SPEECH));
    }
    boolean worded = type != QuoteType.INDIRECT;
    AttributionKind kind = worded ? AttributionKind.SPEECH : AttributionKind.STANCE;
    return Optional.of(new Verb(word(tokens), kind));
  }

  /** As it stands, in lower case: what the table does not hold has no known base form. */
  private static String word(List<Token> tokens) {
    return tokens.stream()
        .filter(token -> token.tag().equals("VERB"))
        .reduce((one, other) -> other)
        .or(() -> tokens.stream().findFirst())
        .map(token -> token.form().toLowerCase(Locale.ROOT))
        .orElse("say");
  }

  private static Stream<Token> tokens(Document document, Span span) {
    return SpanSearch.at(document.sentences(), Sentence::span, span.begin()).stream()
        .flatMap(sentence -> sentence.tokens().stream())
        .filter(token -> span.contains(token.span()));
  }
}
