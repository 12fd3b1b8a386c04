package org.newsgraph.assertion.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.newsgraph.assertion.Assertion;
import org.newsgraph.assertion.Quotation;
import org.newsgraph.assertion.Voice;
import org.newsgraph.language.Chain;
import org.newsgraph.language.Document;
import org.newsgraph.language.Mention;
import org.newsgraph.language.Span;
import org.newsgraph.language.SpanSearch;

/** The mentions that are known only once it is known who speaks: "she", "the minister". */
public final class SourceMentions {

  private SourceMentions() {}

  /** The document's chains with the sources of quotations that are no names. */
  public static List<Chain> added(Document document, List<Assertion> found) {
    Map<Integer, List<Mention>> added = new TreeMap<>();
    for (Assertion assertion : found) {
      if (assertion instanceof Quotation quotation
          && quotation.speaker().orElse(null) instanceof Voice.Named speaker) {
        for (Span source : quotation.wording().source()) {
          Chain chain = document.chains().get(speaker.chain());
          if (!isMentioned(chain, source)) {
            added
                .computeIfAbsent(speaker.chain(), id -> new ArrayList<>())
                .add(new Mention(source, kind(document.text(source)), quotation.confidence()));
          }
        }
      }
    }
    return document.chains().stream()
        .map(chain -> with(chain, added.getOrDefault(chain.id(), List.of())))
        .toList();
  }

  private static boolean isMentioned(Chain chain, Span source) {
    int next = SpanSearch.firstFrom(chain.mentions(), Mention::span, source.begin());
    return next < chain.mentions().size() && source.overlaps(chain.mentions().get(next).span())
        || next > 0 && source.overlaps(chain.mentions().get(next - 1).span());
  }

  private static Mention.Kind kind(String words) {
    boolean pronoun = words.matches("(?i)he|she|it|they|i|we|who");
    return pronoun ? Mention.Kind.PRONOUN : Mention.Kind.NOMINAL;
  }

  private static Chain with(Chain chain, List<Mention> added) {
    if (added.isEmpty()) {
      return chain;
    }
    TreeMap<Span, Mention> mentions = new TreeMap<>();
    added.forEach(mention -> mentions.putIfAbsent(mention.span(), mention));
    chain.mentions().forEach(mention -> mentions.put(mention.span(), mention));
    return new Chain(
        chain.id(), chain.type(), chain.name(), List.copyOf(mentions.values()), chain.otherNames());
  }
}
