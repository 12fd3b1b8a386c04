package org.newsgraph.assertion.attribution.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsgraph.assertion.Quotation.Wording;
import org.newsgraph.assertion.QuoteType;
import org.newsgraph.assertion.attribution.span.Attribution;
import org.newsgraph.assertion.attribution.span.CollapsedToken;
import org.newsgraph.assertion.attribution.span.CollapsedTokens;
import org.newsgraph.assertion.attribution.span.Cue;
import org.newsgraph.assertion.attribution.span.Cue.Range;
import org.newsgraph.assertion.attribution.span.NounPhrases;
import org.newsgraph.language.Document;
import org.newsgraph.language.Span;

/**
 * Finds attributions by rules: cue verbs, noun phrases and quotation marks.
 *
 * <p>A passage that makes up a sentence of its own belongs to the quotation beside it in its
 * paragraph, else to whoever spoke in the paragraph before.
 */
public final class RuledAttributions {

  /** What is longer is no sentence but a list or a table, and would cost time for nothing. */
  private static final int LONGEST_SENTENCE = 500;

  private final List<Attribution> found = new ArrayList<>();

  private RuledAttributions() {}

  /** The attributions of a document, in the order of the text. */
  public static List<Attribution> of(Document document) {
    RuledAttributions attributions = new RuledAttributions();
    List<CollapsedTokens> sentences = CollapsedTokens.of(document);
    for (int i = 0; i < sentences.size(); i++) {
      attributions.read(sentences, i);
    }
    return attributions.found;
  }

  private void read(List<CollapsedTokens> sentences, int i) {
    CollapsedTokens units = sentences.get(i);
    if (units.isOnlyQuoted()) {
      readQuoted(sentences, i);
      return;
    }
    if (units.size() > LONGEST_SENTENCE) {
      return;
    }
    List<Cue> cues = Cues.of(units);
    Contents contents = new Contents(units, cues);
    List<Attribution> here = new ArrayList<>();
    for (int number = 0; number < cues.size(); number++) {
      List<Range> ranges = contents.of(number);
      if (!ranges.isEmpty()) {
        Attribution attribution = attribution(units, cues, number, ranges);
        if (here.stream().noneMatch(o -> covers(o, attribution) || isAside(o, attribution))) {
          here.add(attribution);
        }
      }
    }
    joinOpening(here);
    found.addAll(here);
  }

  /** “It is safe.” “Come and see,” she said. */
  private void joinOpening(List<Attribution> here) {
    if (found.isEmpty() || here.isEmpty() || here.get(0).type() != QuoteType.DIRECT) {
      return;
    }
    Attribution opening = found.get(found.size() - 1);
    if (opening.verb().isEmpty() && opening.paragraph() == here.get(0).paragraph()) {
      Wording wording = here.get(0).wording();
      List<Span> content = new ArrayList<>(opening.wording().content());
      content.addAll(wording.content());
      found.remove(found.size() - 1);
      here.set(
          0,
          here.get(0)
              .withWording(
                  new Wording(content, wording.cue(), wording.source()), here.get(0).paragraph()));
    }
  }

  /** "Holm told us that the pier “is safe,” she said": the second cue adds nothing. */
  private static boolean covers(Attribution one, Attribution other) {
    return other.type() == QuoteType.DIRECT
        && other.wording().content().stream()
            .allMatch(span -> one.wording().content().stream().anyMatch(own -> own.contains(span)));
  }

  /** What somebody is said to want, within what somebody says: part of the content. */
  private static boolean isAside(Attribution outer, Attribution other) {
    boolean says = other.verb().filter(verb -> verb.kind().isSaid()).isPresent();
    return !says
        && outer.wording().content().stream()
            .anyMatch(span -> span.contains(other.wording().cue().get(0)));
  }

  private Attribution attribution(
      CollapsedTokens units, List<Cue> cues, int number, List<Range> ranges) {
    Cue cue = cues.get(number);
    Wording wording =
        new Wording(
            ranges.stream().map(range -> units.span(range.from(), range.to())).toList(),
            List.of(units.span(cue.first(), cue.last())),
            source(units, cues, number).stream().toList());
    return Attribution.ruled(
        type(Contents.units(units, ranges)),
        wording,
        Optional.of(cue.verb()),
        units.sentence().paragraph());
  }

  /** Its own source, or that of the cue before in the sentence, or the sentence's subject. */
  private static Optional<Span> source(CollapsedTokens units, List<Cue> cues, int number) {
    for (int i = number; i >= 0; i--) {
      if (cues.get(i).source().isPresent()) {
        return cues.get(i).source().map(range -> units.span(range.from(), range.to()));
      }
    }
    for (int i = 1; i < cues.get(number).first(); i++) {
      if (units.at(i).isVerb()) {
        return NounPhrases.endingAt(units, i - 1)
            .map(range -> units.span(range.from(), range.to()));
      }
    }
    return Optional.empty();
  }

  private static QuoteType type(List<CollapsedToken> content) {
    boolean quoted = content.stream().anyMatch(CollapsedToken::isQuoted);
    boolean reported = content.stream().anyMatch(unit -> !unit.isQuoted() && !unit.isMark());
    return !quoted ? QuoteType.INDIRECT : reported ? QuoteType.MIXED : QuoteType.DIRECT;
  }

  private void readQuoted(List<CollapsedTokens> sentences, int i) {
    CollapsedTokens units = sentences.get(i);
    List<Span> content =
        units.list().stream().filter(CollapsedToken::isQuoted).map(CollapsedToken::span).toList();
    int paragraph = units.sentence().paragraph();
    boolean continues =
        units.list().stream().flatMap(unit -> unit.passage().stream()).anyMatch(p -> p.continues());
    Optional<Attribution> last =
        found.isEmpty() ? Optional.empty() : Optional.of(found.get(found.size() - 1));
    boolean beside = last.isPresent() && last.get().paragraph() == paragraph && i > 0;
    if (last.isPresent() && (continues || beside && last.get().type() == QuoteType.DIRECT)) {
      extend(last.get(), content, paragraph);
    } else if (i > 0
        && sentences.get(i - 1).endsWithColon()
        && introduce(sentences.get(i - 1), content)) {
      return;
    } else {
      Wording wording = new Wording(content, List.of(), List.of());
      found.add(Attribution.ruled(QuoteType.DIRECT, wording, Optional.empty(), paragraph));
    }
  }

  /** "Holm said:" and the passage in a sentence or paragraph of its own. */
  private boolean introduce(CollapsedTokens before, List<Span> content) {
    List<Cue> cues = Cues.of(before);
    if (cues.isEmpty()) {
      return false;
    }
    int number = cues.size() - 1;
    Cue cue = cues.get(number);
    Wording wording =
        new Wording(
            content,
            List.of(before.span(cue.first(), cue.last())),
            source(before, cues, number).stream().toList());
    found.add(
        Attribution.ruled(
            QuoteType.DIRECT, wording, Optional.of(cue.verb()), before.sentence().paragraph()));
    return true;
  }

  private void extend(Attribution last, List<Span> content, int paragraph) {
    List<Span> all = new ArrayList<>(last.wording().content());
    all.addAll(content);
    Wording wording = new Wording(all, last.wording().cue(), last.wording().source());
    found.set(found.size() - 1, last.withWording(wording, paragraph));
  }
}
