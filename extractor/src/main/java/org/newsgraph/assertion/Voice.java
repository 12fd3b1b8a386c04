package org.newsgraph.assertion;

import java.util.Optional;
import org.newsgraph.language.Span;

/** Somebody who speaks, is spoken to, or passes on what was said. */
public sealed interface Voice {

  /**
   * Somebody with a name.
   *
   * @param chain the number of the {@link org.newsgraph.language.Chain}
   */
  record Named(int chain) implements Voice {}

  /**
   * Somebody without a name, such as "a senior official".
   *
   * @param description the first words in the article that describe this source; its identity
   * @param affiliation the number of the chain of the body the source belongs to, if it is said
   */
  record Unnamed(Span description, Optional<Integer> affiliation) implements Voice {}
}
