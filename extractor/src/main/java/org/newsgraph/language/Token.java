package org.newsgraph.language;

import java.util.Objects;

/**
 * A word or a punctuation mark.
 *
 * @param form the characters as they stand in the text
 * @param tag the part of speech, a tag of Universal Dependencies such as VERB; empty before tagging
 */
public record Token(Span span, String form, String tag) {

  public Token {
    Objects.requireNonNull(span);
    Objects.requireNonNull(form);
    Objects.requireNonNull(tag);
  }

  public int begin() {
    return span.begin();
  }

  public int end() {
    return span.end();
  }

  public boolean is(String word) {
    return form.equalsIgnoreCase(word);
  }

  public Token withTag(String newTag) {
    return new Token(span, form, newTag);
  }
}
