package org.newsgraph.assertion.attribution;

import java.util.Optional;
import java.util.Set;
import org.newsgraph.assertion.NamedMentions;
import org.newsgraph.assertion.NamedMentions.Named;
import org.newsgraph.assertion.Voice;
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
final class Speakers {

  private final Document document;
  private final NamedMentions mentions;
  private final LinkedMentions links;
  private final Voices voices;
  private final Turns turns;
  private final Genders genders;

  Speakers(Document document, NamedMentions mentions, LinkedMentions links, Voices voices) {
    this.document = document;
    this.mentions = mentions;
    this.links = links;
    this.voices = voices;
    this.turns = new Turns(document);
    this.genders = new Genders(document);
  }

  /** Who speaks; empty if the article leaves it open. */
  Optional<Voice> of(Attribution attribution) {
    Optional<Span> source = attribution.wording().source().stream().findFirst();
    Optional<Voice> speaker =
        source.isPresent() ? sourced(source.get()) : turns.withoutSource(attribution);
    speaker.ifPresent(voice -> turns.add(attribution, voice));
    return speaker;
  }

  private Optional<Voice> sourced(Span source) {
    String words = document.text(source);
    if (Set.of("who", "which", "that").contains(words)) {
      return antecedent(source);
    }
    Optional<Pronoun> pronoun = Pronoun.of(words);
    return pronoun.isPresent() ? pronoun(source, pronoun.get()) : voices.of(source);
  }

  private Optional<Voice> pronoun(Span source, Pronoun pronoun) {
    return switch (pronoun) {
      case HE, SHE -> linked(source).or(() -> turns.last().filter(voice -> mayBe(voice, pronoun)));
      case IT, THEY -> linked(source).or(() -> turns.last().filter(voice -> !isPerson(voice)));
      case I, WE -> turns.speakingAt(source.begin());
      case YOU -> Optional.empty();
    };
  }

  private Optional<Voice> linked(Span source) {
    return links.at(source, source).map(Voice.Named::new);
  }

  /** "Ada Holm, who": the name right before; "Ada Holm, head of the port, who": the person. */
  private Optional<Voice> antecedent(Span relative) {
    String text = document.text();
    int end = new Span(0, relative.begin()).trimmed(text).end();
    end -= end > 0 && text.charAt(end - 1) == ',' ? 1 : 0;
    Optional<Named> last = end == 0 ? Optional.empty() : mentions.at(end - 1);
    boolean who = document.text(relative).equals("who");
    return last.filter(name -> !who || !isThing(name.chain()))
        .or(() -> last.flatMap(name -> personBefore(name.span())))
        .map(name -> new Voice.Named(name.chain().id()));
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

  private boolean mayBe(Voice voice, Pronoun pronoun) {
    return voice instanceof Voice.Named named
        ? isPerson(voice) && genders.of(named.chain()).equals(pronoun.gender())
        : true;
  }

  private boolean isPerson(Voice voice) {
    return voice instanceof Voice.Named named
        && document.chains().get(named.chain()).type() == NameType.PERSON;
  }
}
