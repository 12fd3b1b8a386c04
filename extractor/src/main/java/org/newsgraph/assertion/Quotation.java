package org.newsgraph.assertion;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.newsgraph.language.Span;
import org.newsgraph.language.quotation.AttributionKind;

/**
 * Content that an article attributes to a source.
 *
 * @param wording where it stands
 * @param cueLemma the cue's verb in its base form, such as "say"; empty without a cue
 * @param speaker who said it, if the article tells
 * @param circumstances to whom, through whom, when, where and how
 * @param about the numbers of the chains that the content speaks of, in the order of the text
 */
public record Quotation(
    QuoteType type,
    AttributionKind kind,
    Wording wording,
    String cueLemma,
    Optional<Agent> speaker,
    Circumstances circumstances,
    List<Integer> about,
    double confidence)
    implements Assertion {

  public Quotation {
    Objects.requireNonNull(type);
    Objects.requireNonNull(kind);
    about = List.copyOf(about);
  }

  /**
   * The spans of an attribution, each list in the order of the text.
   *
   * @param content what is attributed, with its quotation marks; several when the reporter's words
   *     break it; never empty
   * @param cue the words that attribute it; may be empty
   * @param source the words that name the source; may be empty
   */
  public record Wording(List<Span> content, List<Span> cue, List<Span> source) {
    public Wording {
      content = List.copyOf(content);
      cue = List.copyOf(cue);
      source = List.copyOf(source);
      if (content.isEmpty()) {
        throw new IllegalArgumentException("An attribution without content");
      }
    }
  }
}
