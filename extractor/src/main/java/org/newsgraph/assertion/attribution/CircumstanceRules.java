package org.newsgraph.assertion.attribution;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.assertion.NamedMentions;
import org.newsgraph.assertion.NamedMentions.Named;
import org.newsgraph.assertion.Quotation.Circumstances;
import org.newsgraph.assertion.Voice;
import org.newsgraph.assertion.attribution.Cue.Range;
import org.newsgraph.language.Document;
import org.newsgraph.language.NameType;
import org.newsgraph.language.Span;
import org.newsgraph.language.SpanSearch;
import org.newsgraph.language.TimeExpression;

/**
 * Reads from the reporter's words around a cue to whom, through whom, when and where it was said.
 */
final class CircumstanceRules {

  private static final Set<String> TELLING =
      Set.of("tell", "inform", "remind", "assure", "warn", "ask");
  private static final Set<String> OCCASIONS =
      Set.of(
          "interview",
          "address",
          "speech",
          "message",
          "appeal",
          "letter",
          "statement",
          "remarks",
          "comments",
          "briefing",
          "call",
          "conversation",
          "speaking",
          "talking");

  private final Document document;
  private final NamedMentions mentions;
  private final Voices voices;
  private final Outlets outlets;

  CircumstanceRules(Document document, NamedMentions mentions, Voices voices) {
    this.document = document;
    this.mentions = mentions;
    this.voices = voices;
    this.outlets = new Outlets(document);
  }

  /**
   * What the units of the cue's sentence tell.
   *
   * @param end where the next attribution of the sentence begins, or the sentence's end
   */
  Circumstances of(Attribution attribution, Units units, int end) {
    List<Integer> own = ownUnits(attribution, units, end);
    List<Voice> addressees = new ArrayList<>();
    List<Voice> via = new ArrayList<>();
    Optional<Voice> primary = Optional.empty();
    Optional<Integer> place = Optional.empty();
    List<Span> addressed =
        own.stream().flatMap(i -> addressee(attribution, units, i).stream()).toList();
    addressed.forEach(span -> voices.allOf(span).forEach(voice -> addIfNew(voice, addressees)));
    for (int i : own) {
      voices(units, via(units, i)).forEach(voice -> addIfNew(voice, via));
      primary = primary.or(() -> citing(units, i));
      place = place.or(() -> place(attribution, units, i));
    }
    throughAddressee(addressees).ifPresent(outlet -> addIfNew(outlet, via));
    return new Circumstances(addressees, addressed, via, primary, day(own, units), place);
  }

  private static void addIfNew(Voice voice, List<Voice> voices) {
    if (!voices.contains(voice)) {
      voices.add(voice);
    }
  }

  /** The units of the sentence that are the reporter's and belong to no other attribution. */
  private static List<Integer> ownUnits(Attribution attribution, Units units, int end) {
    List<Integer> own = new ArrayList<>();
    int cue = attribution.wording().cue().get(0).begin();
    for (int i = 0; i < units.size(); i++) {
      Span span = units.at(i).span();
      boolean leads = units.is(i, "citing") && span.begin() < cue;
      boolean content =
          attribution.wording().content().stream().anyMatch(piece -> piece.overlaps(span));
      boolean source =
          attribution.wording().source().stream().anyMatch(words -> words.overlaps(span));
      if (!content && !source && (leads || span.begin() >= cue && span.begin() < end)) {
        own.add(i);
      }
    }
    return own;
  }

  private Optional<Span> addressee(Attribution attribution, Units units, int i) {
    boolean cue = attribution.wording().cue().get(0).end() == units.at(i).span().end();
    boolean tells = cue && attribution.verb().filter(v -> TELLING.contains(v.lemma())).isPresent();
    if (tells) {
      return phrase(units, i + 1);
    }
    boolean occasion = OCCASIONS.contains(units.at(i).word()) && units.is(i + 1, "with", "to");
    return occasion ? phrase(units, i + 2) : Optional.empty();
  }

  private static int via(Units units, int i) {
    boolean quotedBy =
        units.is(i, "as")
            && units.is(i + 1, "quoted", "reported", "cited")
            && units.is(i + 2, "by");
    return quotedBy ? i + 3 : -1;
  }

  private Optional<Voice> citing(Units units, int i) {
    return units.is(i, "citing") ? phrase(units, i + 1).flatMap(voices::of) : Optional.empty();
  }

  private Optional<Integer> place(Attribution attribution, Units units, int i) {
    boolean behind = units.at(i).span().begin() >= attribution.wording().cue().get(0).end();
    if (!behind || !units.is(i, "from", "in", "at") || !units.has(i + 1)) {
      return Optional.empty();
    }
    return mentions
        .at(units.at(i + 1).span().begin())
        .filter(name -> name.is(NameType.PLACE))
        .map(name -> name.chain().id());
  }

  private Optional<LocalDate> day(List<Integer> own, Units units) {
    return own.stream()
        .map(i -> units.at(i).span().begin())
        .flatMap(at -> SpanSearch.at(document.times(), TimeExpression::span, at).stream())
        .map(TimeExpression::day)
        .findFirst();
  }

  /** What was said to another outlet has come through it. */
  private Optional<Voice> throughAddressee(List<Voice> addressees) {
    return addressees.stream()
        .filter(voice -> voice instanceof Voice.Named named && outlets.contains(named.chain()))
        .findFirst();
  }

  private List<Voice> voices(Units units, int begin) {
    return phrase(units, begin).map(voices::allOf).orElse(List.of());
  }

  private static Optional<Span> phrase(Units units, int begin) {
    Optional<Range> range = begin < 0 ? Optional.empty() : NounPhrases.beginningAt(units, begin);
    return range.map(found -> units.span(found.from(), found.to()));
  }

  /** The chains of the names within these spans, each once. */
  List<Integer> about(List<Span> content) {
    return content.stream()
        .flatMap(span -> mentions.within(span).stream())
        .map(Named::chain)
        .map(chain -> chain.id())
        .distinct()
        .toList();
  }
}
