package org.newsgraph.assertion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsgraph.language.Chain;
import org.newsgraph.language.Document;
import org.newsgraph.language.Mention;
import org.newsgraph.language.NameType;
import org.newsgraph.language.Span;
import org.newsgraph.language.SpanSearch;

/** The proper names of a document's chains in the order of the text, found by where they stand. */
public final class NamedMentions {

  private final List<Named> mentions = new ArrayList<>();
  private final Map<NameType, List<Named>> byType = new EnumMap<>(NameType.class);

  public NamedMentions(Document document) {
    for (Chain chain : document.chains()) {
      for (Mention mention : chain.names()) {
        mentions.add(new Named(chain, mention.span()));
      }
    }
    mentions.sort(Comparator.comparing(Named::span));
    for (Named mention : mentions) {
      byType.computeIfAbsent(mention.chain().type(), type -> new ArrayList<>()).add(mention);
    }
  }

  /** A mention and its chain. */
  public record Named(Chain chain, Span span) {

    public boolean is(NameType type) {
      return chain.type() == type;
    }
  }

  /** The mentions that lie within a span. */
  public List<Named> within(Span span) {
    List<Named> found = new ArrayList<>();
    for (int i = firstFrom(span.begin()); i < mentions.size(); i++) {
      Named mention = mentions.get(i);
      if (mention.span().begin() >= span.end()) {
        break;
      }
      if (span.contains(mention.span())) {
        found.add(mention);
      }
    }
    return found;
  }

  /** The last mention of a type that begins before a position. */
  public Optional<Named> lastBefore(int position, NameType type) {
    List<Named> ofType = byType.getOrDefault(type, List.of());
    int before = SpanSearch.firstFrom(ofType, Named::span, position) - 1;
    return before < 0 ? Optional.empty() : Optional.of(ofType.get(before));
  }

  /** The mention that covers this position. */
  public Optional<Named> at(int position) {
    return SpanSearch.at(mentions, Named::span, position);
  }

  private int firstFrom(int position) {
    return SpanSearch.firstFrom(mentions, Named::span, position);
  }
}
