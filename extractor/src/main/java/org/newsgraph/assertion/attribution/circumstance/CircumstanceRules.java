package org.newsgraph.assertion.attribution.circumstance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsgraph.assertion.Agent;
import org.newsgraph.assertion.Circumstances;
import org.newsgraph.assertion.Circumstances.Audience;
import org.newsgraph.assertion.Circumstances.Occasion;
import org.newsgraph.assertion.Circumstances.Relay;
import org.newsgraph.assertion.NamedMentions;
import org.newsgraph.assertion.attribution.source.Agents;
import org.newsgraph.assertion.attribution.source.Outlets;
import org.newsgraph.assertion.attribution.span.Attribution;
import org.newsgraph.assertion.attribution.span.CollapsedTokens;
import org.newsgraph.assertion.attribution.span.CueContext;
import org.newsgraph.language.Document;
import org.newsgraph.language.Span;
import org.newsgraph.language.SpanSearch;

/**
 * Reads from the reporter's words around the cues to whom, through whom, when, where and how it was
 * said.
 */
public final class CircumstanceRules {

  private final Document document;
  private final Outlets outlets;
  private final AddresseeRules audiences;
  private final Relays relays;
  private final SpeechSettings occasions;
  private final SpeechActs manners;

  public CircumstanceRules(Document document, NamedMentions mentions, Agents agents) {
    this.document = document;
    this.outlets = new Outlets(document);
    this.audiences = new AddresseeRules(document, mentions, agents, outlets);
    this.relays = new Relays(mentions, agents, outlets);
    this.occasions = new SpeechSettings(document, mentions);
    this.manners = new SpeechActs(document);
  }

  /**
   * What the article tells of each attribution.
   *
   * @param attributions those of the whole article, in the order of the text
   * @param speakers who speaks in each
   */
  public List<Circumstances> of(List<Attribution> attributions, List<Optional<Agent>> speakers) {
    List<CollapsedTokens> sentences = CollapsedTokens.of(document);
    List<Circumstances> told = new ArrayList<>();
    for (int i = 0; i < attributions.size(); i++) {
      Optional<CueContext> around = surroundings(sentences, attributions, i);
      told.add(of(attributions.get(i), around, speakers.get(i)));
    }
    return new CarriedCircumstances(outlets, attributions, speakers).carried(told);
  }

  private Optional<CueContext> surroundings(
      List<CollapsedTokens> sentences, List<Attribution> attributions, int i) {
    return attributions.get(i).wording().cue().stream()
        .findFirst()
        .flatMap(cue -> SpanSearch.at(sentences, u -> u.sentence().span(), cue.begin()))
        .map(units -> CueContext.of(document, attributions, units, i));
  }

  private Circumstances of(
      Attribution attribution, Optional<CueContext> around, Optional<Agent> speaker) {
    Audience audience = around.map(audiences::of).orElse(Audience.NONE);
    Relay relay = around.map(a -> relays.of(a, audience, speaker)).orElse(Relay.NONE);
    Occasion occasion = around.map(occasions::of).orElse(Occasion.NONE);
    List<Span> reporter =
        around
            .map(a -> a.own().stream().map(i -> a.units().at(i).span()).toList())
            .orElse(List.of());
    return new Circumstances(audience, relay, occasion, manners.of(attribution, reporter));
  }
}
