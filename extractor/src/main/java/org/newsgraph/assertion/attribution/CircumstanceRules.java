package org.newsgraph.assertion.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsgraph.assertion.Circumstances;
import org.newsgraph.assertion.Circumstances.Audience;
import org.newsgraph.assertion.Circumstances.Occasion;
import org.newsgraph.assertion.Circumstances.Relay;
import org.newsgraph.assertion.NamedMentions;
import org.newsgraph.assertion.Voice;
import org.newsgraph.language.Document;
import org.newsgraph.language.Span;
import org.newsgraph.language.SpanSearch;

/**
 * Reads from the reporter's words around the cues to whom, through whom, when, where and how it was
 * said.
 */
final class CircumstanceRules {

  private final Document document;
  private final Outlets outlets;
  private final Audiences audiences;
  private final Relays relays;
  private final Occasions occasions;
  private final Manners manners;

  CircumstanceRules(Document document, NamedMentions mentions, Voices voices) {
    this.document = document;
    this.outlets = new Outlets(document);
    this.audiences = new Audiences(document, mentions, voices, outlets);
    this.relays = new Relays(mentions, voices, outlets);
    this.occasions = new Occasions(document, mentions);
    this.manners = new Manners(document);
  }

  /**
   * What the article tells of each attribution.
   *
   * @param attributions those of the whole article, in the order of the text
   * @param speakers who speaks in each
   */
  List<Circumstances> of(List<Attribution> attributions, List<Optional<Voice>> speakers) {
    List<Units> sentences = Units.of(document);
    List<Circumstances> told = new ArrayList<>();
    for (int i = 0; i < attributions.size(); i++) {
      Optional<Surroundings> around = surroundings(sentences, attributions, i);
      told.add(of(attributions.get(i), around, speakers.get(i)));
    }
    return new Sessions(outlets, attributions, speakers).carried(told);
  }

  private Optional<Surroundings> surroundings(
      List<Units> sentences, List<Attribution> attributions, int i) {
    return attributions.get(i).wording().cue().stream()
        .findFirst()
        .flatMap(cue -> SpanSearch.at(sentences, u -> u.sentence().span(), cue.begin()))
        .map(units -> Surroundings.of(document, attributions, units, i));
  }

  private Circumstances of(
      Attribution attribution, Optional<Surroundings> around, Optional<Voice> speaker) {
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
