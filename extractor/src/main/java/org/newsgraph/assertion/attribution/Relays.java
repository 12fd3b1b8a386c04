package org.newsgraph.assertion.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.newsgraph.assertion.Circumstances.Audience;
import org.newsgraph.assertion.Circumstances.Relay;
import org.newsgraph.assertion.NamedMentions;
import org.newsgraph.assertion.NamedMentions.Named;
import org.newsgraph.assertion.Voice;
import org.newsgraph.assertion.attribution.Cue.Range;
import org.newsgraph.language.Span;

/**
 * Tells through whom an article has what was said: "as quoted by Radio Tessa", "in an interview
 * with Radio Tessa", and on whom those rely: "citing two officials".
 */
final class Relays {

  private static final Set<String> RELAYED =
      Set.of(
          "quoted",
          "reported",
          "cited",
          "carried",
          "aired",
          "broadcast",
          "published",
          "relayed",
          "distributed");
  private static final Set<String> CITING = Set.of("citing", "quoting");

  private static final Pattern SOURCES =
      Pattern.compile(
          "sources?|officials?|people|persons?|documents?|reports?|records?|letters?|emails?|memos?"
              + "|data|figures|statements?|aides?|diplomats?|\\p{L}{2,}(?:ers?|ors?|ists?|men|women|ants)"
              + "|police|military|media|agency|television|study|studies|research|relatives|ministry");

  private final NamedMentions mentions;
  private final Voices voices;
  private final Outlets outlets;

  Relays(NamedMentions mentions, Voices voices, Outlets outlets) {
    this.mentions = mentions;
    this.voices = voices;
    this.outlets = outlets;
  }

  Relay of(Surroundings around, Audience audience, Optional<Voice> speaker) {
    List<Voice> via = new ArrayList<>();
    Optional<Voice> primary = Optional.empty();
    speaker.filter(outlets::isOther).ifPresent(via::add);
    for (int i : around.own()) {
      relaying(around.units(), i).filter(voice -> !via.contains(voice)).ifPresent(via::add);
      Optional<Voice> cited = cited(around.units(), i);
      cited.filter(outlets::isOther).filter(voice -> !via.contains(voice)).ifPresent(via::add);
      primary = primary.or(() -> cited.filter(voice -> !outlets.isOther(voice)));
    }
    audience.voices().stream()
        .filter(voice -> outlets.isOther(voice) && !via.contains(voice))
        .forEach(via::add);
    return new Relay(via, primary);
  }

  private Optional<Voice> relaying(Units units, int i) {
    boolean relayed = RELAYED.contains(units.at(i).word());
    if (relayed && units.is(i + 1, "by", "in", "on")) {
      boolean quoted = units.is(i + 1, "by") && units.is(i - 1, "as");
      return phrase(units, i + 2)
          .flatMap(voices::of)
          .filter(voice -> quoted || outlets.isOther(voice));
    }
    if (units.is(i, "according") && units.is(i + 1, "to")) {
      return phrase(units, i + 2).flatMap(voices::of).filter(outlets::isOther);
    }
    boolean carries = units.is(i, "on", "in", "by", "from", "with", "for", "to");
    return carries ? named(units, i + 1) : Optional.empty();
  }

  /** The other outlet that the noun phrase at this index names by its head. */
  private Optional<Voice> named(Units units, int begin) {
    Optional<Range> phrase = NounPhrases.beginningAt(units, begin);
    return phrase
        .flatMap(found -> mentions.at(units.at(Audiences.head(units, found)).span().begin()))
        .map(Named::chain)
        .map(chain -> (Voice) new Voice.Named(chain.id()))
        .filter(outlets::isOther);
  }

  /** On whom the source relies, not on what; an outlet is one more step of the way. */
  private Optional<Voice> cited(Units units, int i) {
    return CITING.contains(units.at(i).word()) && isSource(units, i + 1)
        ? phrase(units, i + 1).flatMap(voices::of)
        : Optional.empty();
  }

  private boolean isSource(Units units, int begin) {
    return NounPhrases.beginningAt(units, begin)
        .map(found -> Audiences.head(units, found))
        .filter(
            head ->
                mentions.at(units.at(head).span().begin()).isPresent()
                    || SOURCES.matcher(units.at(head).word()).matches())
        .isPresent();
  }

  private static Optional<Span> phrase(Units units, int begin) {
    return NounPhrases.beginningAt(units, begin).map(found -> units.span(found.from(), found.to()));
  }
}
