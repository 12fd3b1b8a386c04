package org.newsgraph.language;

import java.util.List;

/**
 * A sentence and its tokens in the order of the text.
 *
 * <p>A quotation of several sentences inside one paragraph does not end the sentence that holds it.
 *
 * @param paragraph the number of its paragraph, counted from 0
 */
public record Sentence(Span span, int paragraph, List<Token> tokens) {

  public Sentence {
    tokens = List.copyOf(tokens);
  }

  public Sentence withTokens(List<Token> newTokens) {
    return new Sentence(span, paragraph, newTokens);
  }
}
