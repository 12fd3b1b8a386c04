package org.newsgraph.assertion.attribution.learned;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.newsgraph.assertion.Quotation.Wording;
import org.newsgraph.assertion.QuoteType;
import org.newsgraph.assertion.attribution.rule.RuledAttributions;
import org.newsgraph.assertion.attribution.span.Attribution;
import org.newsgraph.assertion.attribution.span.AttributionReader;
import org.newsgraph.assertion.attribution.span.CollapsedTokens;
import org.newsgraph.language.Document;
import org.newsgraph.language.Span;
import org.newsgraph.language.SpanSearch;
import org.newsgraph.language.quotation.AttributionKind;

/**
 * What another reader has found, with its sources put right where the grammar of the sentence is
 * plain: "a clip that Holm said shows", "a claim by Vik that", and "the man says, according to".
 */
public record CorrectedAttributions(AttributionReader reader) implements AttributionReader {

  private static final double SAME = .8;

  /**
   * How often the rules are wholly right where the other reader finds nothing (2 of 12 on PolNeAR).
   */
  private static final double MISSED = .2;

  @Override
  public List<Attribution> read(Document document) {
    List<CollapsedTokens> sentences = CollapsedTokens.of(document);
    List<Attribution> corrected = new ArrayList<>();
    for (Attribution attribution : reader.read(document)) {
      Optional<CollapsedTokens> units = units(sentences, attribution);
      corrected.add(
          units.map(found -> new InsertedSayer(found).corrected(attribution)).orElse(attribution));
    }
    List<Attribution> ruled = RuledAttributions.of(document);
    ruled.forEach(one -> split(document, one, corrected));
    ruled.stream()
        .filter(one -> isPlain(one) && isMissed(one, corrected))
        .forEach(one -> corrected.add(one.withConfidence(MISSED)));
    corrected.removeIf(one -> isWithinSource(one, corrected));
    corrected.sort(Comparator.comparing(one -> one.wording().content().get(0)));
    return corrected;
  }

  private static Optional<CollapsedTokens> units(
      List<CollapsedTokens> sentences, Attribution attribution) {
    int begin = attribution.wording().content().get(0).begin();
    return SpanSearch.at(sentences, units -> units.sentence().span(), begin);
  }

  /** Said by somebody, or quoted as a whole. */
  private static boolean isPlain(Attribution ruled) {
    boolean says = ruled.verb().filter(verb -> verb.kind() == AttributionKind.SPEECH).isPresent();
    return says && !ruled.wording().source().isEmpty();
  }

  private static boolean isMissed(Attribution ruled, List<Attribution> found) {
    List<Span> own = words(ruled);
    return found.stream().noneMatch(one -> overlap(own, words(one)));
  }

  private static List<Span> words(Attribution one) {
    Wording wording = one.wording();
    return Stream.of(wording.content(), wording.cue()).flatMap(List::stream).toList();
  }

  /** "The man, identified as Holm, says": nobody says "the man". */
  private static boolean isWithinSource(Attribution inner, List<Attribution> all) {
    return all.stream()
        .flatMap(one -> one.wording().source().stream())
        .anyMatch(source -> inner.wording().content().stream().allMatch(source::contains));
  }

  /** A piece of content for which the rules see a source and a cue of its own is another's. */
  private static void split(Document document, Attribution ruled, List<Attribution> all) {
    for (int i = 0; i < all.size(); i++) {
      Attribution one = all.get(i);
      Optional<Span> piece = foreignPiece(ruled, one);
      if (piece.isPresent()) {
        List<Span> rest = new ArrayList<>(one.wording().content());
        rest.remove(piece.get());
        Wording wording = new Wording(rest, one.wording().cue(), one.wording().source());
        QuoteType type = QuoteType.of(rest, document.passages(), document.text());
        all.set(i, new Attribution(type, wording, one.verb(), one.paragraph(), one.confidence()));
        all.add(ruled.withConfidence(one.confidence()));
        return;
      }
    }
  }

  private static Optional<Span> foreignPiece(Attribution ruled, Attribution one) {
    boolean another =
        one.wording().content().size() > 1
            && !ruled.wording().source().isEmpty()
            && !one.wording().source().isEmpty()
            && !overlap(ruled.wording().source(), one.wording().source())
            && !overlap(ruled.wording().cue(), one.wording().cue());
    return another
        ? one.wording().content().stream()
            .filter(piece -> isSame(piece, ruled.wording().content().get(0)))
            .findFirst()
        : Optional.empty();
  }

  private static boolean overlap(List<Span> some, List<Span> others) {
    return some.stream().anyMatch(one -> others.stream().anyMatch(one::overlaps));
  }

  private static boolean isSame(Span one, Span other) {
    int shared = Math.min(one.end(), other.end()) - Math.max(one.begin(), other.begin());
    return shared >= SAME * Math.max(one.length(), other.length());
  }
}
