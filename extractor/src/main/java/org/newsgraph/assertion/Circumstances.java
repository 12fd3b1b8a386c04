package org.newsgraph.assertion;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.newsgraph.language.Span;
import org.newsgraph.language.quotation.SpeechAct;

/** What surrounds the saying, as far as the article tells it. */
public record Circumstances(Audience audience, Relay relay, Occasion occasion, Manner manner) {

  /** Nothing told. */
  public static final Circumstances NONE =
      new Circumstances(Audience.NONE, Relay.NONE, Occasion.NONE, Manner.PLAIN);

  public Circumstances {
    Objects.requireNonNull(audience);
    Objects.requireNonNull(relay);
    Objects.requireNonNull(occasion);
    Objects.requireNonNull(manner);
  }

  public Circumstances withRelay(Relay told) {
    return new Circumstances(audience, told, occasion, manner);
  }

  public Circumstances withOccasion(Occasion told) {
    return new Circumstances(audience, relay, told, manner);
  }

  /**
   * To whom it was said.
   *
   * @param spans the words that name them
   */
  public record Audience(List<Agent> agents, List<Span> spans) {

    /** Nobody told. */
    public static final Audience NONE = new Audience(List.of(), List.of());

    public Audience {
      agents = List.copyOf(agents);
      spans = List.copyOf(spans);
    }
  }

  /**
   * By what way the article has it.
   *
   * @param via through whom, the nearest to the article first; the speaker only when it is an
   *     outlet that reports
   * @param primarySource on whom the last of the way relies ("citing officials"), beside the
   *     speaker
   */
  public record Relay(List<Agent> via, Optional<Agent> primarySource) {

    /** The article has it from the speaker, or does not tell. */
    public static final Relay NONE = new Relay(List.of(), Optional.empty());

    public Relay {
      via = List.copyOf(via);
      Objects.requireNonNull(primarySource);
    }
  }

  /**
   * The occasion of saying it.
   *
   * @param time the words that tell when
   * @param day the day they name
   * @param place the number of the chain of the place
   */
  public record Occasion(
      Optional<Medium> medium,
      Optional<Span> time,
      Optional<LocalDate> day,
      Optional<Integer> place) {

    /** None told. */
    public static final Occasion NONE =
        new Occasion(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    public Occasion {
      Objects.requireNonNull(medium);
      if (day.isPresent() && time.isEmpty()) {
        throw new IllegalArgumentException("A day without the words that name it: " + day);
      }
    }

    public Occasion withMedium(Optional<Medium> told) {
      return new Occasion(told, time, day, place);
    }
  }

  /**
   * How it was said.
   *
   * @param hedges the words of the reporter or the speaker that weaken it, such as "allegedly"
   */
  public record Manner(SpeechAct act, List<Span> hedges) {

    /** Said, and not hedged. */
    public static final Manner PLAIN = new Manner(SpeechAct.STATING, List.of());

    public Manner {
      Objects.requireNonNull(act);
      hedges = List.copyOf(hedges);
    }
  }
}
