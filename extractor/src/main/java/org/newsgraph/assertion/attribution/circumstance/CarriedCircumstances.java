package org.newsgraph.assertion.attribution.circumstance;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.assertion.Agent;
import org.newsgraph.assertion.Circumstances;
import org.newsgraph.assertion.Circumstances.Audience;
import org.newsgraph.assertion.Circumstances.Occasion;
import org.newsgraph.assertion.Circumstances.Relay;
import org.newsgraph.assertion.Medium;
import org.newsgraph.assertion.QuoteType;
import org.newsgraph.assertion.attribution.source.Outlets;
import org.newsgraph.assertion.attribution.span.Attribution;
import org.newsgraph.language.Span;
import org.newsgraph.language.quotation.AttributionKind;

/**
 * Carries circumstances from where an article tells them to where it takes them for granted: to the
 * next clause, from "Radio Tessa reported that" to what stands within, and from "in an interview
 * with Radio Tessa" to what the same speaker says in the paragraphs after it.
 */
final class CarriedCircumstances {

  private static final int FARTHEST_PARAGRAPH = 3;

  /** An interview told of in the first paragraphs is what the article is built on. */
  private static final int LAST_LEADING_PARAGRAPH = 3;

  private static final int FARTHEST_FROM_LEAD = 12;
  private static final Set<Medium> LASTING =
      EnumSet.of(Medium.INTERVIEW, Medium.ADDRESS, Medium.BRIEFING, Medium.HEARING);

  private final Outlets outlets;
  private final List<Attribution> attributions;
  private final List<Optional<Agent>> speakers;

  CarriedCircumstances(
      Outlets outlets, List<Attribution> attributions, List<Optional<Agent>> speakers) {
    this.outlets = outlets;
    this.attributions = attributions;
    this.speakers = speakers;
  }

  /**
   * What a speaker says on one occasion.
   *
   * @param first the paragraph that tells of it
   * @param last the paragraph up to which it goes
   */
  private record Session(Circumstances told, int first, int last) {

    boolean reaches(int paragraph) {
      boolean interview =
          told.occasion().medium().equals(Optional.of(Medium.INTERVIEW))
              || !told.relay().via().isEmpty();
      boolean leads = interview && first <= LAST_LEADING_PARAGRAPH;
      return paragraph - last <= (leads ? FARTHEST_FROM_LEAD : FARTHEST_PARAGRAPH);
    }

    /** What still holds in a paragraph: an interview goes on, a letter was quoted. */
    Occasion occasion(int paragraph) {
      Occasion occasion = paragraph == last ? told.occasion() : Occasion.NONE;
      return occasion.withMedium(told.occasion().medium().filter(LASTING::contains));
    }
  }

  List<Circumstances> carried(List<Circumstances> told) {
    List<Circumstances> all = new ArrayList<>(told);
    Map<Agent, Session> sessions = new HashMap<>();
    for (int i = 0; i < all.size(); i++) {
      all.set(i, carried(i, all, sessions));
    }
    for (int i = 0; i < all.size(); i++) {
      all.set(i, enclosed(i, all));
    }
    return all;
  }

  private Circumstances carried(int i, List<Circumstances> all, Map<Agent, Session> sessions) {
    Circumstances own = all.get(i);
    if (i > 0 && isPlain(own) && goesOn(i)) {
      own = joined(all.get(i - 1), own);
    }
    Optional<Agent> speaker = speakers.get(i).filter(agent -> !outlets.isOther(agent));
    if (speaker.isEmpty() || !speaks(i)) {
      return own;
    }
    int paragraph = attributions.get(i).paragraph();
    Session last = sessions.get(speaker.get());
    boolean reached = last != null && last.reaches(paragraph);
    boolean same =
        reached
            && (isPlain(own) || last.told().occasion().medium().equals(own.occasion().medium()));
    if (reached) {
      own = carried(own, last, paragraph);
    }
    if (!isPlain(own)) {
      int first = same ? last.first() : paragraph;
      sessions.put(speaker.get(), new Session(own, first, paragraph));
    }
    return own;
  }

  private boolean speaks(int i) {
    return attributions
        .get(i)
        .verb()
        .map(verb -> verb.kind() == AttributionKind.SPEECH)
        .orElse(attributions.get(i).type() == QuoteType.DIRECT);
  }

  private static boolean isPlain(Circumstances told) {
    return told.audience().equals(Audience.NONE)
        && told.relay().equals(Relay.NONE)
        && told.occasion().equals(Occasion.NONE);
  }

  /** "told Radio Tessa that it is safe, adding that it will stand". */
  private boolean goesOn(int i) {
    List<Span> cue = attributions.get(i).wording().cue();
    List<Span> source = attributions.get(i).wording().source();
    Attribution before = attributions.get(i - 1);
    return !cue.isEmpty()
        && speakers.get(i).isPresent()
        && speakers.get(i).equals(speakers.get(i - 1))
        && (source.isEmpty() || before.wording().source().equals(source))
        && before.paragraph() == attributions.get(i).paragraph()
        && speaks(i);
  }

  private static Circumstances joined(Circumstances before, Circumstances own) {
    return new Circumstances(before.audience(), before.relay(), before.occasion(), own.manner());
  }

  private static Circumstances carried(Circumstances own, Session last, int paragraph) {
    Circumstances told = last.told();
    Relay relay = new Relay(told.relay().via(), Optional.empty());
    if (isPlain(own)) {
      return own.withRelay(relay).withOccasion(last.occasion(paragraph));
    }
    Optional<Medium> before = told.occasion().medium();
    boolean same =
        own.occasion().medium().equals(Optional.of(Medium.INTERVIEW))
            && before.filter(medium -> medium != Medium.INTERVIEW).isEmpty();
    boolean alone = own.audience().agents().isEmpty() && own.relay().via().isEmpty();
    return same && alone ? own.withRelay(relay) : own;
  }

  /** What Radio Tessa reports that somebody said has come through Radio Tessa. */
  private Circumstances enclosed(int i, List<Circumstances> all) {
    Circumstances own = all.get(i);
    for (int j = Math.max(0, i - FARTHEST_PARAGRAPH);
        j < Math.min(all.size(), i + FARTHEST_PARAGRAPH);
        j++) {
      boolean outlet = j != i && speakers.get(j).filter(outlets::isOther).isPresent();
      if (outlet && encloses(attributions.get(j), attributions.get(i))) {
        Set<Agent> via = new LinkedHashSet<>(all.get(j).relay().via());
        via.addAll(own.relay().via());
        return own.withRelay(new Relay(List.copyOf(via), own.relay().primarySource()));
      }
    }
    return own;
  }

  private static boolean encloses(Attribution outer, Attribution inner) {
    return outer.wording().content().stream()
        .anyMatch(
            span ->
                inner.wording().cue().stream().anyMatch(span::contains)
                    && !inner.wording().cue().isEmpty());
  }
}
