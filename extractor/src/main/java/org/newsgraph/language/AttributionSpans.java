package org.newsgraph.language;

import java.util.List;

/**
 * The words of one attribution as they stand in the text, each list in the order of the text.
 *
 * @param source the words that name the source; may be empty
 * @param cue the words that attribute; may be empty
 * @param content what is attributed, with its quotation marks; never empty
 * @param confidence the chance that a content with this source is attributed here, from 0 to 1
 */
public record AttributionSpans(
    List<Span> source, List<Span> cue, List<Span> content, double confidence) {

  public AttributionSpans {
    source = List.copyOf(source);
    cue = List.copyOf(cue);
    content = List.copyOf(content);
    if (content.isEmpty()) {
      throw new IllegalArgumentException("An attribution without content");
    }
  }
}
