package org.newsgraph.assertion;

import java.util.Objects;
import java.util.Optional;
import org.newsgraph.language.Span;

/** Somebody who speaks, is spoken to, or passes on what was said. */
public sealed interface Agent {

  /**
   * Somebody with a name.
   *
   * @param chain the number of the {@link org.newsgraph.language.Chain}
   */
  record Named(int chain) implements Agent {}

  /**
   * Somebody without a name, such as "a senior official".
   *
   * @param description the first words in the article that describe this source; its identity
   * @param affiliation the number of the chain of the body the source belongs to, if it is said
   * @param headcount how many they are
   * @param anonymity the words that say that the source is not to be named, and why
   */
  record Unnamed(
      Span description,
      Optional<Integer> affiliation,
      Headcount headcount,
      Optional<Span> anonymity)
      implements Agent {

    public Unnamed {
      Objects.requireNonNull(headcount);
      Objects.requireNonNull(anonymity);
    }

    /** A source of which no more is known yet. */
    public Unnamed(Span description, Optional<Integer> affiliation) {
      this(description, affiliation, Headcount.OPEN, Optional.empty());
    }
  }

  /** How many people a description speaks of. */
  enum Headcount {
    ONE,
    SEVERAL,
    /** The words do not tell, or the source is no person. */
    OPEN
  }
}
