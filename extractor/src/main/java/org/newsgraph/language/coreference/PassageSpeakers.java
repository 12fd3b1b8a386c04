package org.newsgraph.language.coreference;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.newsgraph.language.AttributionSpans;
import org.newsgraph.language.Chain;
import org.newsgraph.language.Document;
import org.newsgraph.language.Mention;
import org.newsgraph.language.NameType;
import org.newsgraph.language.QuotedPassage;
import org.newsgraph.language.Span;
import org.newsgraph.language.SpanSearch;

/** Who speaks in each quoted passage, as far as the attributions of a trained layer tell. */
final class PassageSpeakers {

  private final Document document;
  private final Map<Integer, Integer> chains = new HashMap<>();

  PassageSpeakers(Document document) {
    this.document = document;
  }

  /** Looks the sources up among the mentions known by now. */
  void know(List<Chain> known) {
    TreeMap<Integer, Integer> chainAt = new TreeMap<>();
    for (Chain chain : known) {
      for (Mention mention : chain.mentions()) {
        chainAt.put(mention.span().begin(), chain.id());
      }
    }
    for (AttributionSpans attribution : document.attributions()) {
      for (Span source : attribution.source()) {
        named(chainAt.subMap(source.begin(), source.end()).values())
            .ifPresent(chain -> attribution.content().forEach(content -> mark(content, chain)));
      }
    }
  }

  /** The first person, else the last of the others. */
  private Optional<Integer> named(Collection<Integer> chains) {
    return chains.stream()
        .filter(chain -> document.chains().get(chain).type() == NameType.PERSON)
        .findFirst()
        .or(() -> chains.stream().reduce((one, other) -> other));
  }

  private void mark(Span content, int chain) {
    List<QuotedPassage> passages = document.passages();
    int first = SpanSearch.firstFrom(passages, QuotedPassage::outer, content.begin());
    for (int i = first; i < passages.size() && content.overlaps(passages.get(i).outer()); i++) {
      chains.put(i, chain);
    }
  }

  /** The chain of the speaker of the passage with this number. */
  Optional<Integer> of(int passage) {
    return Optional.ofNullable(chains.get(passage));
  }
}
