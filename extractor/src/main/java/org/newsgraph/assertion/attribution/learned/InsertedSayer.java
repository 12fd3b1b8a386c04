package org.newsgraph.assertion.attribution.learned;

import java.util.List;
import java.util.Optional;
import org.newsgraph.assertion.Quotation.Wording;
import org.newsgraph.assertion.attribution.span.Attribution;
import org.newsgraph.assertion.attribution.span.CollapsedTokens;
import org.newsgraph.assertion.attribution.span.Cue.Range;
import org.newsgraph.assertion.attribution.span.NounPhrases;
import org.newsgraph.language.Span;
import org.newsgraph.language.quotation.ReportingVerbs;

/** The one who says something by the grammar of a sentence, where the source given is another. */
record InsertedSayer(CollapsedTokens units) {

  /** The attribution with the sayer as its source. */
  Attribution corrected(Attribution attribution) {
    if (attribution.wording().source().isEmpty() && attribution.wording().cue().isEmpty()) {
      return inserted(attribution).orElse(attribution);
    }
    return subject(attribution).orElse(attribution);
  }

  /** "A clip emerged that Holm said showed the pier": Holm says that it showed the pier. */
  private Optional<Attribution> inserted(Attribution attribution) {
    Span content = attribution.wording().content().get(0);
    for (int i = 2; i + 1 < units.size(); i++) {
      boolean says =
          content.contains(units.at(i).span())
              && ReportingVerbs.isSaying(units.at(i).word())
              && units.at(i + 1).isVerb()
              && units.at(i - 1).hasTag("PROPN", "PRON");
      if (says) {
        return Optional.of(inserted(attribution, i, content.end()));
      }
    }
    return Optional.empty();
  }

  private Attribution inserted(Attribution attribution, int cue, int contentEnd) {
    int last = cue + 1;
    while (units.has(last + 1)
        && units.at(last + 1).span().end() <= contentEnd
        && !(units.is(last + 1, ",") && units.is(last + 2, "though", "but", "while", "and"))) {
      last++;
    }
    int first = cue - 1;
    while (units.has(first - 1) && units.at(first - 1).hasTag("PROPN")) {
      first--;
    }
    Wording wording =
        new Wording(
            List.of(units.span(cue + 1, last)),
            List.of(units.at(cue).span()),
            List.of(units.span(first, cue - 1)));
    return attribution
        .withWording(wording, attribution.paragraph())
        .withVerb(ReportingVerbs.of(units.at(cue).word()));
  }

  /** "The man says it, according to the clip": the man says it. */
  private Optional<Attribution> subject(Attribution attribution) {
    List<Span> cues = attribution.wording().cue();
    List<Span> sources = attribution.wording().source();
    if (cues.size() != 1 || sources.size() != 1 || sources.get(0).begin() < cues.get(0).end()) {
      return Optional.empty();
    }
    int cue = index(cues.get(0));
    int source = index(sources.get(0));
    boolean another =
        cue > 0
            && source > 1
            && ReportingVerbs.isSaying(units.at(cue).word())
            && units.is(source - 1, "to")
            && units.is(source - 2, "according");
    Optional<Range> subject = another ? NounPhrases.endingAt(units, cue - 1) : Optional.empty();
    return subject.map(
        range ->
            attribution.withWording(
                new Wording(
                    attribution.wording().content(),
                    cues,
                    List.of(units.span(range.from(), range.to()))),
                attribution.paragraph()));
  }

  private int index(Span span) {
    for (int i = 0; i < units.size(); i++) {
      if (span.contains(units.at(i).span())) {
        return i;
      }
    }
    return -1;
  }
}
