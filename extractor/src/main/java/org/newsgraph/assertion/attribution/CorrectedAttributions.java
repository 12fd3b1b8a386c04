package org.newsgraph.assertion.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.newsgraph.assertion.Quotation.Wording;
import org.newsgraph.language.Document;
import org.newsgraph.language.Span;
import org.newsgraph.language.SpanSearch;

/**
 * What another reader has found, with its sources put right where the grammar of the sentence is
 * plain: "a clip that Holm said shows", "a claim by Vik that", and "the man says, according to".
 */
record CorrectedAttributions(AttributionReader reader) implements AttributionReader {

  private static final double SAME = .8;

  @Override
  public List<Attribution> read(Document document) {
    List<Units> sentences = Units.of(document);
    List<Attribution> corrected = new ArrayList<>();
    for (Attribution attribution : reader.read(document)) {
      Optional<Units> units = units(sentences, attribution);
      corrected.add(
          units.map(found -> new InsertedSayer(found).corrected(attribution)).orElse(attribution));
    }
    RuledAttributions.of(document).forEach(ruled -> split(ruled, corrected));
    corrected.sort(Comparator.comparing(one -> one.wording().content().get(0)));
    return corrected;
  }

  private static Optional<Units> units(List<Units> sentences, Attribution attribution) {
    int begin = attribution.wording().content().get(0).begin();
    return SpanSearch.at(sentences, units -> units.sentence().span(), begin);
  }

  /** A piece of content for which the rules see a source and a cue of its own is another's. */
  private static void split(Attribution ruled, List<Attribution> all) {
    for (int i = 0; i < all.size(); i++) {
      Attribution one = all.get(i);
      Optional<Span> piece = foreignPiece(ruled, one);
      if (piece.isPresent()) {
        List<Span> rest = new ArrayList<>(one.wording().content());
        rest.remove(piece.get());
        Wording wording = new Wording(rest, one.wording().cue(), one.wording().source());
        all.set(i, one.withWording(wording, one.paragraph()));
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
