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

  private final Document document;
  private final NamedMentions mentions;
  private final Voices voices;
  private final Map<Integer, String> genders = new HashMap<>();
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
    if (Set.of("it", "they", "we", "i", "who", "one").contains(words)) {
      return last.filter(voice -> !isPerson(voice) || words.equals("i") || words.equals("who"));
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
    while (name.isPresent() && !agrees(new Voice.Named(name.get().chain().id()), gender)) {
      name = mentions.lastBefore(name.get().span().begin(), NameType.PERSON);
    }
    return name.map(found -> new Voice.Named(found.chain().id()));
  }

  private boolean agrees(Voice voice, String gender) {
    if (voice instanceof Voice.Named named) {
      return isPerson(voice)
          && genders
              .getOrDefault(named.chain(), titledGender(named.chain(), gender))
              .equals(gender);
    }
    return true;
  }

  /** What "Mrs." before the name says of the gender, else what is supposed. */
  private String titledGender(int chain, String supposed) {
    for (var mention : document.chains().get(chain).mentions()) {
      int end = mention.span().begin();
      String before = document.text().substring(Math.max(0, end - 5), end);
      String title = before.replaceAll("^.*?(\\p{L}+)\\.?\\s*$", "$1").toLowerCase(Locale.ROOT);
      if (TITLES.containsKey(title)) {
        return TITLES.get(title);
      }
    }
    return supposed;
  }

  private void learn(Voice voice, String gender) {
    if (voice instanceof Voice.Named named) {
      genders.putIfAbsent(named.chain(), gender);
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
