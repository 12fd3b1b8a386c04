package org.newsgraph.assertion;

import java.util.List;
import org.newsgraph.language.QuotedPassage;
import org.newsgraph.language.Span;
import org.newsgraph.language.SpanSearch;

/** Whose words the content is worded in. */
public enum QuoteType {
  /** The speaker's own, between quotation marks. */
  DIRECT("Direct"),
  /** The reporter's. */
  INDIRECT("Indirect"),
  /** The reporter's, with some of the speaker's between quotation marks. */
  MIXED("Mixed");

  private final String label;

  QuoteType(String label) {
    this.label = label;
  }

  /** The type as the data writes it. */
  public String label() {
    return label;
  }

  /** The type of a content by the letters and digits that its text's quotation marks enclose. */
  public static QuoteType of(List<Span> content, List<QuotedPassage> passages, String text) {
    boolean quoted = false;
    boolean reported = false;
    for (Span span : content) {
      for (int i = span.begin(); i < span.end(); i++) {
        if (Character.isLetterOrDigit(text.charAt(i))) {
          boolean inside = SpanSearch.at(passages, QuotedPassage::outer, i).isPresent();
          quoted |= inside;
          reported |= !inside;
        }
      }
    }
    return !quoted ? INDIRECT : reported ? MIXED : DIRECT;
  }
}
