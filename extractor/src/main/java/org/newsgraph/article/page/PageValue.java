package org.newsgraph.article.page;

import java.util.Optional;
import org.jsoup.parser.Parser;

/** A text value as pages hold it: entities escaped twice, white space, emptiness. */
final class PageValue {

  private static final int LONGEST = 1_000;

  private PageValue() {}

  /** The value in plain words; empty when there are none, or too many for a value. */
  static Optional<String> of(String raw) {
    String text =
        Parser.unescapeEntities(raw, false)
            .replaceAll("<[^>]{0,200}>", " ")
            .replaceAll("[\\s\\p{Cntrl}\u00a0\u200b\ufeff]+", " ")
            .strip();
    return text.isEmpty() || text.length() > LONGEST ? Optional.empty() : Optional.of(text);
  }
}
