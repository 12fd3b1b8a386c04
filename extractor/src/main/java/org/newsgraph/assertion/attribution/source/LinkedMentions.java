package org.newsgraph.assertion.attribution.source;

import java.util.Optional;
import java.util.TreeMap;
import org.newsgraph.language.Chain;
import org.newsgraph.language.Document;
import org.newsgraph.language.Mention;
import org.newsgraph.language.Span;

/**
 * The pronouns and descriptions that the layers have linked to names, found by where they stand.
 */
public final class LinkedMentions {

  private final TreeMap<Integer, Link> byBegin = new TreeMap<>();

  private record Link(Span span, int chain) {}

  public LinkedMentions(Document document) {
    for (Chain chain : document.chains()) {
      for (Mention mention : chain.mentions()) {
        if (mention.kind() != Mention.Kind.NAME) {
          byBegin.put(mention.span().begin(), new Link(mention.span(), chain.id()));
        }
      }
    }
  }

  /** The chain to which the words from the beginning of a phrase up to its head are linked. */
  Optional<Integer> at(Span phrase, Span head) {
    return Optional.ofNullable(byBegin.get(phrase.begin()))
        .filter(link -> phrase.contains(link.span()) && link.span().contains(head))
        .map(Link::chain);
  }
}
