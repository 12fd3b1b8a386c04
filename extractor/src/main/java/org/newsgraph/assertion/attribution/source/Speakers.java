package org.newsgraph.assertion.attribution.source;

import java.util.Optional;
import java.util.Set;
import org.newsgraph.assertion.Agent;
import org.newsgraph.assertion.NamedMentions;
import org.newsgraph.assertion.NamedMentions.Named;
import org.newsgraph.assertion.attribution.span.Attribution;
import org.newsgraph.language.Chain;
import org.newsgraph.language.Document;
import org.newsgraph.language.NameType;
import org.newsgraph.language.Sentence;
import org.newsgraph.language.Span;
import org.newsgraph.language.SpanSearch;
import org.newsgraph.language.coreference.Genders;
import org.newsgraph.language.coreference.Pronoun;

/**
 * Tells who speaks in each attribution of an article, read in order: a name, a description, "she",
 * "I" within what somebody else is quoted with, or nobody named, which is whoever spoke last.
 *
 * <p>Holds the state of one article; for one thread.
 */
public final class Speakers {

  private final Document document;
  private final NamedMentions mentions;
  private final LinkedMentions links;
  private final Agents agents;
  private final SpeakerHistory turns;
  private final Genders genders;

  public Speakers(Document document, NamedMentions mentions, LinkedMentions links, Agents agents) {
    this.document = document;
    this.mentions = mentions;
    this.links = links;
    this.agents = agents;
    this.turns = new SpeakerHistory(document);
    this.genders = new Genders(document);
  }

  /** Who speaks; empty if the article leaves it open. */
  public Optional<Agent> of(Attribution attribution) {
    Optional<Span> source = attribution.wording().source().stream().findFirst();
    Optional<Agent> speaker =
        source.isPresent() ? sourced(source.get()) : turns.withoutSource(attribution);
    speaker.ifPresent(agent -> turns.add(attribution, agent));
    return speaker;
  }

  private Optional<Agent> sourced(Span source) {
    String words = document.text(source);
    if (Set.of("who", "which", "that").contains(words)) {
      return antecedent(source);
    }
    Optional<Pronoun> pronoun = Pronoun.of(words);
    return pronoun.isPresent() ? pronoun(source, pronoun.get()) : agents.of(source);
  }

  private Optional<Agent> pronoun(Span source, Pronoun pronoun) {
    return switch (pronoun) {
      case HE, SHE -> linked(source).or(() -> turns.last().filter(agent -> mayBe(agent, pronoun)));
      case IT, THEY -> linked(source).or(() -> turns.last().filter(agent -> !isPerson(agent)));
      case I, WE -> turns.speakingAt(source.begin());
      case YOU -> Optional.empty();
    };
  }

  private Optional<Agent> linked(Span source) {
    return links.at(source, source).map(Agent.Named::new);
  }

  /** "Ada Holm, who": the name right before; "Ada Holm, head of the port, who": the person. */
  private Optional<Agent> antecedent(Span relative) {
    String text = document.text();
    int end = new Span(0, relative.begin()).trimmed(text).end();
    end -= end > 0 && text.charAt(end - 1) == ',' ? 1 : 0;
    Optional<Named> last = end == 0 ? Optional.empty() : mentions.at(end - 1);
    boolean who = document.text(relative).equals("who");
    return last.filter(name -> !who || !isThing(name.chain()))
        .or(() -> last.flatMap(name -> personBefore(name.span())))
        .map(name -> new Agent.Named(name.chain().id()));
  }

  private Optional<Named> personBefore(Span name) {
    int begin =
        SpanSearch.at(document.sentences(), Sentence::span, name.begin())
            .map(sentence -> sentence.span().begin())
            .orElse(name.begin());
    return mentions
        .lastBefore(name.begin(), NameType.PERSON)
        .filter(person -> person.span().begin() >= begin);
  }

  private static boolean isThing(Chain chain) {
    return chain.type() == NameType.ORGANIZATION || chain.type() == NameType.PLACE;
  }

  private boolean mayBe(Agent agent, Pronoun pronoun) {
    return agent instanceof Agent.Named named
        ? isPerson(agent) && genders.of(named.chain()).equals(pronoun.gender())
        : true;
  }

  private boolean isPerson(Agent agent) {
    return agent instanceof Agent.Named named
        && document.chains().get(named.chain()).type() == NameType.PERSON;
  }
}
