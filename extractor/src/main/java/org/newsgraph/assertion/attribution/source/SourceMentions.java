package org.newsgraph.assertion.attribution.source;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.newsgraph.assertion.Agent;
import org.newsgraph.assertion.Assertion;
import org.newsgraph.assertion.Quotation;
import org.newsgraph.language.Chain;
import org.newsgraph.language.Document;
import org.newsgraph.language.Mention;
import org.newsgraph.language.Mention.Kind;
import org.newsgraph.language.NameType;
import org.newsgraph.language.QuotedPassage;
import org.newsgraph.language.Sentence;
import org.newsgraph.language.Span;
import org.newsgraph.language.SpanSearch;
import org.newsgraph.language.Token;
import org.newsgraph.language.coreference.Pronoun;

/**
 * The mentions that are known only once it is known who speaks: "she" as a source, "the minister",
 * and "I" in what somebody is quoted with.
 */
public final class SourceMentions {

  private final Document document;
  private final Map<Integer, Map<Span, Mention>> added = new TreeMap<>();
  private final Set<Span> linked = new HashSet<>();

  private SourceMentions(Document document) {
    this.document = document;
    document.chains().forEach(chain -> chain.mentions().forEach(m -> linked.add(m.span())));
  }

  /** The document's chains with those mentions. */
  public static List<Chain> added(Document document, List<Assertion> found) {
    SourceMentions sources = new SourceMentions(document);
    for (Assertion assertion : found) {
      if (assertion instanceof Quotation quotation
          && quotation.speaker().orElse(null) instanceof Agent.Named speaker) {
        sources.add(quotation, document.chains().get(speaker.chain()));
      }
    }
    return document.chains().stream()
        .map(chain -> chain.with(sources.added.getOrDefault(chain.id(), Map.of()).values()))
        .toList();
  }

  private void add(Quotation quotation, Chain speaker) {
    for (Span source : quotation.wording().source()) {
      if (!isMentioned(speaker, source)) {
        add(speaker, new Mention(source, kind(document.text(source)), quotation.confidence()));
      }
    }
    for (Span content : quotation.wording().content()) {
      quoted(content)
          .filter(token -> isOwn(token, speaker))
          .forEach(
              token ->
                  add(speaker, new Mention(token.span(), Kind.PRONOUN, quotation.confidence())));
    }
  }

  private void add(Chain chain, Mention mention) {
    if (linked.add(mention.span())) {
      added.computeIfAbsent(chain.id(), id -> new TreeMap<>()).put(mention.span(), mention);
    }
  }

  /** The tokens of a content that stand between quotation marks. */
  private Stream<Token> quoted(Span content) {
    List<Token> tokens = new ArrayList<>();
    int first =
        Math.max(
            0, SpanSearch.firstFrom(document.sentences(), Sentence::span, content.begin() + 1) - 1);
    for (int i = first; i < document.sentences().size(); i++) {
      Sentence sentence = document.sentences().get(i);
      if (sentence.span().begin() >= content.end()) {
        break;
      }
      tokens.addAll(sentence.tokens());
    }
    return tokens.stream()
        .filter(token -> content.contains(token.span()))
        .filter(
            token ->
                SpanSearch.at(document.passages(), QuotedPassage::inner, token.begin())
                    .isPresent());
  }

  private static boolean isOwn(Token token, Chain speaker) {
    return Pronoun.of(token.form())
        .filter(p -> p == Pronoun.I || p == Pronoun.WE && speaker.type() == NameType.ORGANIZATION)
        .isPresent();
  }

  private static boolean isMentioned(Chain chain, Span source) {
    int next = SpanSearch.firstFrom(chain.mentions(), Mention::span, source.begin());
    return next < chain.mentions().size() && source.overlaps(chain.mentions().get(next).span())
        || next > 0 && source.overlaps(chain.mentions().get(next - 1).span());
  }

  private static Kind kind(String words) {
    boolean pronoun = Pronoun.of(words).isPresent() || words.matches("(?i)who|which");
    return pronoun ? Kind.PRONOUN : Kind.NOMINAL;
  }
}
