package org.newsgraph.assertion.attribution;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.assertion.NamedMentions;
import org.newsgraph.assertion.NamedMentions.Named;
import org.newsgraph.assertion.Voice;
import org.newsgraph.language.Document;
import org.newsgraph.language.NameType;
import org.newsgraph.language.QuotedPassage;
import org.newsgraph.language.Span;
import org.newsgraph.language.SpanSearch;
import org.newsgraph.language.quotation.AttributionKind;

/**
 * Tells who speaks in each attribution of an article, read in order: a name, a description, "she",
 * or nobody named, which is whoever spoke last.
 *
 * <p>Holds the state of one article; for one thread.
 */
final class Speakers {

  private static final Map<String, String> GENDERS = Map.of("he", "male", "she", "female");
  private static final Map<String, String> TITLES =
      Map.of("mr", "male", "mrs", "female", "ms", "female", "miss", "female", "sir", "male");
  private static final int FARTHEST_PARAGRAPH = 2;
  private static final int FARTHEST_NAME = 5_000;
  private static final int MOST_MENTIONS = 10;
  private static final int LONGEST_TITLE = 5;

  private final Document document;
  private final NamedMentions mentions;
  private final Voices voices;
  private final Map<Integer, Optional<String>> genders = new HashMap<>();
  private Optional<Voice> last = Optional.empty();
  private int lastParagraph = Integer.MIN_VALUE;

  Speakers(Document document, NamedMentions mentions, Voices voices) {
    this.document = document;
    this.mentions = mentions;
    this.voices = voices;
  }

  /** Who speaks; empty if the article leaves it open. */
  Optional<Voice> of(Attribution attribution) {
    Optional<Voice> speaker =
        attribution.wording().source().isEmpty()
            ? carried(attribution)
            : sourced(attribution.wording().source().get(0));
    boolean speaks =
        attribution.verb().map(verb -> verb.kind() == AttributionKind.SPEECH).orElse(true);
    if (speaker.isPresent() && speaks) {
      last = speaker;
      lastParagraph = attribution.paragraph();
    }
    return speaker;
  }

  private Optional<Voice> carried(Attribution attribution) {
    return attribution.paragraph() - lastParagraph <= 1 ? last : Optional.empty();
  }

  private Optional<Voice> sourced(Span source) {
    String words = document.text(source).toLowerCase(Locale.ROOT);
    if (GENDERS.containsKey(words)) {
      return person(source, GENDERS.get(words));
    }
    if (Set.of("i", "who", "one").contains(words)) {
      return last;
    }
    if (Set.of("it", "they", "we").contains(words)) {
      return last.filter(voice -> voice instanceof Voice.Unnamed || !isPerson(voice));
    }
    return voices.of(source);
  }

  /** The last speaker, if the gender agrees, else the person named last. */
  private Optional<Voice> person(Span pronoun, String gender) {
    int paragraph = paragraph(pronoun);
    Optional<Voice> subject =
        paragraph == lastParagraph ? Optional.empty() : subject(pronoun, gender);
    if (subject.isPresent()) {
      subject.ifPresent(voice -> learn(voice, gender));
      return subject;
    }
    Optional<Voice> speaker =
        last.filter(
            voice -> agrees(voice, gender) && paragraph - lastParagraph <= FARTHEST_PARAGRAPH);
    Optional<Voice> person = speaker.or(() -> named(pronoun.begin(), gender));
    person.ifPresent(voice -> learn(voice, gender));
    return person;
  }

  /** The first person named in the pronoun's paragraph before it, when nobody has spoken there. */
  private Optional<Voice> subject(Span pronoun, String gender) {
    int begin = document.paragraphs().get(paragraph(pronoun)).begin();
    return mentions.within(new Span(begin, pronoun.begin())).stream()
        .filter(name -> name.is(NameType.PERSON) && !isQuoted(name.span()))
        .map(name -> (Voice) new Voice.Named(name.chain().id()))
        .filter(voice -> agrees(voice, gender))
        .findFirst();
  }

  private boolean isQuoted(Span span) {
    return SpanSearch.at(document.passages(), QuotedPassage::outer, span.begin()).isPresent();
  }

  private Optional<Voice> named(int position, String gender) {
    Optional<Named> name = mentions.lastBefore(position, NameType.PERSON);
    int farthest = position - FARTHEST_NAME;
    while (name.filter(found -> found.span().begin() > farthest).isPresent()
        && !agrees(new Voice.Named(name.get().chain().id()), gender)) {
      name = mentions.lastBefore(name.get().span().begin(), NameType.PERSON);
    }
    return name.map(found -> (Voice) new Voice.Named(found.chain().id()))
        .filter(voice -> agrees(voice, gender));
  }

  private boolean agrees(Voice voice, String gender) {
    if (voice instanceof Voice.Named named) {
      return isPerson(voice)
          && genders
              .computeIfAbsent(named.chain(), this::titledGender)
              .orElse(gender)
              .equals(gender);
    }
    return true;
  }

  /** What "Mrs." before one of the first mentions says. */
  private Optional<String> titledGender(int chain) {
    return document.chains().get(chain).mentions().stream()
        .limit(MOST_MENTIONS)
        .flatMap(mention -> titleBefore(mention.span().begin()).stream())
        .findFirst();
  }

  private Optional<String> titleBefore(int end) {
    String before = document.text().substring(Math.max(0, end - LONGEST_TITLE), end);
    String title = before.replaceAll("^.*?(\\p{L}+)\\.?\\s*$", "$1").toLowerCase(Locale.ROOT);
    return Optional.ofNullable(TITLES.get(title));
  }

  private void learn(Voice voice, String gender) {
    if (voice instanceof Voice.Named named) {
      genders.computeIfAbsent(named.chain(), this::titledGender);
      genders.computeIfPresent(
          named.chain(), (chain, known) -> known.isPresent() ? known : Optional.of(gender));
    }
  }

  private boolean isPerson(Voice voice) {
    return voice instanceof Voice.Unnamed
        || voice instanceof Voice.Named named
            && document.chains().get(named.chain()).type() == NameType.PERSON;
  }

  private int paragraph(Span span) {
    return SpanSearch.firstFrom(document.paragraphs(), paragraph -> paragraph, span.begin() + 1)
        - 1;
  }
}
