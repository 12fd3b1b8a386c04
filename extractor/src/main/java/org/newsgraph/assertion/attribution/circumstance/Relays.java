package org.newsgraph.assertion.attribution.circumstance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.newsgraph.assertion.Agent;
import org.newsgraph.assertion.Circumstances.Audience;
import org.newsgraph.assertion.Circumstances.Relay;
import org.newsgraph.assertion.NamedMentions;
import org.newsgraph.assertion.NamedMentions.Named;
import org.newsgraph.assertion.attribution.source.Agents;
import org.newsgraph.assertion.attribution.source.Outlets;
import org.newsgraph.assertion.attribution.span.CollapsedTokens;
import org.newsgraph.assertion.attribution.span.Cue.Range;
import org.newsgraph.assertion.attribution.span.CueContext;
import org.newsgraph.assertion.attribution.span.NounPhrases;
import org.newsgraph.language.Span;
import org.newsgraph.lexicon.RelayWords;

/**
 * Tells through whom an article has what was said: "as quoted by Radio Tessa", "in an interview
 * with Radio Tessa", and on whom those rely: "citing two officials".
 */
final class Relays {

  private static final Pattern SOURCES =
      Pattern.compile(
          "sources?|officials?|people|persons?|documents?|reports?|records?|letters?|emails?|memos?"
              + "|data|figures|statements?|aides?|diplomats?|\\p{L}{2,}(?:ers?|ors?|ists?|men|women|ants)"
              + "|police|military|media|agency|television|study|studies|research|relatives|ministry");

  private final NamedMentions mentions;
  private final Agents agents;
  private final Outlets outlets;

  Relays(NamedMentions mentions, Agents agents, Outlets outlets) {
    this.mentions = mentions;
    this.agents = agents;
    this.outlets = outlets;
  }

  Relay of(CueContext around, Audience audience, Optional<Agent> speaker) {
    List<Agent> via = new ArrayList<>();
    Optional<Agent> primary = Optional.empty();
    speaker.filter(outlets::isOther).ifPresent(via::add);
    for (int i : around.own()) {
      relaying(around.units(), i).filter(agent -> !via.contains(agent)).ifPresent(via::add);
      Optional<Agent> cited = cited(around.units(), i);
      cited.filter(outlets::isOther).filter(agent -> !via.contains(agent)).ifPresent(via::add);
      primary = primary.or(() -> cited.filter(agent -> !outlets.isOther(agent)));
    }
    audience.agents().stream()
        .filter(agent -> outlets.isOther(agent) && !via.contains(agent))
        .forEach(via::add);
    return new Relay(via, primary);
  }

  private Optional<Agent> relaying(CollapsedTokens units, int i) {
    boolean relayed = RelayWords.isRelayed(units.at(i).word());
    if (relayed && units.is(i + 1, "by", "in", "on")) {
      boolean quoted = units.is(i + 1, "by") && units.is(i - 1, "as");
      return phrase(units, i + 2)
          .flatMap(agents::of)
          .filter(agent -> quoted || outlets.isOther(agent));
    }
    if (units.is(i, "according") && units.is(i + 1, "to")) {
      return phrase(units, i + 2).flatMap(agents::of).filter(outlets::isOther);
    }
    boolean carries = units.is(i, "on", "in", "by", "from", "with", "for", "to");
    return carries ? named(units, i + 1) : Optional.empty();
  }

  /** The other outlet that the noun phrase at this index names by its head. */
  private Optional<Agent> named(CollapsedTokens units, int begin) {
    Optional<Range> phrase = NounPhrases.beginningAt(units, begin);
    return phrase
        .flatMap(found -> mentions.at(units.at(AddresseeRules.head(units, found)).span().begin()))
        .map(Named::chain)
        .map(chain -> (Agent) new Agent.Named(chain.id()))
        .filter(outlets::isOther);
  }

  /** On whom the source relies, not on what; an outlet is one more step of the way. */
  private Optional<Agent> cited(CollapsedTokens units, int i) {
    return RelayWords.isCiting(units.at(i).word()) && isSource(units, i + 1)
        ? phrase(units, i + 1).flatMap(agents::of)
        : Optional.empty();
  }

  private boolean isSource(CollapsedTokens units, int begin) {
    return NounPhrases.beginningAt(units, begin)
        .map(found -> AddresseeRules.head(units, found))
        .filter(
            head ->
                mentions.at(units.at(head).span().begin()).isPresent()
                    || SOURCES.matcher(units.at(head).word()).matches())
        .isPresent();
  }

  private static Optional<Span> phrase(CollapsedTokens units, int begin) {
    return NounPhrases.beginningAt(units, begin).map(found -> units.span(found.from(), found.to()));
  }
}
