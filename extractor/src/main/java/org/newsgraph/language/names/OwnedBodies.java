package org.newsgraph.language.names;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.newsgraph.language.Chain;
import org.newsgraph.language.Document;
import org.newsgraph.language.Layer;
import org.newsgraph.language.Name;
import org.newsgraph.language.NameType;
import org.newsgraph.language.Part;
import org.newsgraph.language.Span;
import org.newsgraph.language.SpanSearch;
import org.newsgraph.lexicon.Lexicon;

/**
 * Calls bodies that every country has by whose they are: "the Armed Forces" are "Norland's Armed
 * Forces" where the article says so, lest those of two countries become one.
 */
public final class OwnedBodies implements Layer {

  private static final Set<String> COMMON = Lexicon.words("body-nouns.tsv");
  private static final int LONGEST_GENITIVE = 3;

  @Override
  public Set<Part> needs() {
    return Set.of(Part.CHAINS);
  }

  @Override
  public Set<Part> makes() {
    return Set.of(Part.CHAINS);
  }

  @Override
  public Document apply(Document document) {
    return document.withChains(
        document.chains().stream().map(chain -> named(document, chain)).toList());
  }

  /** Whether every country has a body of this name, such as an air force. */
  public static boolean isCommon(String name) {
    return Arrays.stream(name.toLowerCase(Locale.ROOT).split("[\\s-]+")).allMatch(COMMON::contains);
  }

  private static Chain named(Document document, Chain chain) {
    return chain.type() == NameType.ORGANIZATION && isCommon(chain.name())
        ? chain.names().stream()
            .flatMap(mention -> owner(document, mention.span()).stream())
            .findFirst()
            .map(owner -> renamed(chain, owner + "'s " + chain.name()))
            .orElse(chain)
        : chain;
  }

  /** The place whose genitive stands right before. */
  private static Optional<String> owner(Document document, Span body) {
    int gap = Math.max(0, body.begin() - LONGEST_GENITIVE);
    boolean genitive = document.text().substring(gap, body.begin()).matches("['\u2019]s\\s");
    return genitive && gap > 0
        ? SpanSearch.at(document.names(), Name::span, gap - 1)
            .filter(name -> name.type() == NameType.PLACE)
            .map(name -> document.text(name.span()).replaceAll("\\s+", " "))
        : Optional.empty();
  }

  private static Chain renamed(Chain chain, String name) {
    Set<String> others = new TreeSet<>(chain.otherNames());
    others.add(chain.name());
    return new Chain(chain.id(), chain.type(), name, chain.mentions(), others);
  }
}
