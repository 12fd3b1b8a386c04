package org.newsgraph.assertion.relation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.newsgraph.language.Chain;
import org.newsgraph.language.Document;
import org.newsgraph.language.Layer;
import org.newsgraph.language.Mention;
import org.newsgraph.language.NameType;
import org.newsgraph.language.Part;
import org.newsgraph.language.Sentence;
import org.newsgraph.language.Span;
import org.newsgraph.language.Token;
import org.newsgraph.lexicon.Lexicon;

/**
 * Lets an adjective of nationality stand for the country, too, where it says whose a post, a place
 * or a body is: "the German chancellor" speaks of Germany.
 */
public final class PeoplesCountries implements Layer {

  /** The most words from the adjective to the noun. */
  private static final int FARTHEST = 5;

  private static final Set<String> NOUNS =
      List.of("settlement-nouns.tsv", "seated-body-nouns.tsv", "people-without-posts.tsv").stream()
          .flatMap(file -> Lexicon.rows(file).stream())
          .map(row -> row[0])
          .collect(Collectors.toUnmodifiableSet());

  @Override
  public Set<Part> needs() {
    return Set.of(Part.CHAINS, Part.MENTIONS);
  }

  @Override
  public Set<Part> makes() {
    return Set.of(Part.MENTIONS);
  }

  @Override
  public Document apply(Document document) {
    Map<Country, List<Mention>> found = new LinkedHashMap<>();
    for (Chain chain : document.chains()) {
      if (chain.type() == NameType.GROUP) {
        chain.names().stream()
            .filter(name -> saysWhose(document, name.span()))
            .forEach(name -> countries(document, name).forEach(c -> add(found, c, name)));
      }
    }
    return found.isEmpty() ? document : document.withChains(chains(document, found));
  }

  private static void add(Map<Country, List<Mention>> found, Country country, Mention name) {
    found
        .computeIfAbsent(country, c -> new ArrayList<>())
        .add(new Mention(name.span(), Mention.Kind.NOMINAL, name.confidence()));
  }

  private static List<Country> countries(Document document, Mention name) {
    return Arrays.stream(document.text(name.span()).split("-"))
        .map(Country::ofPeople)
        .flatMap(Optional::stream)
        .toList();
  }

  private static boolean saysWhose(Document document, Span name) {
    Sentence sentence = sentence(document, name);
    List<Token> tokens = sentence.tokens();
    long passed = tokens.stream().filter(token -> token.begin() < name.end()).count();
    return tokens.stream()
        .skip(passed)
        .limit(FARTHEST)
        .takeWhile(token -> !Set.of("PUNCT", "VERB", "ADP").contains(token.tag()) || token.is("-"))
        .anyMatch(
            token ->
                RoleNoun.of(token.form()).isPresent()
                    || NOUNS.contains(token.form().toLowerCase(Locale.ROOT)));
  }

  private static Sentence sentence(Document document, Span name) {
    return document.sentences().stream()
        .filter(sentence -> sentence.span().contains(name))
        .findFirst()
        .orElse(new Sentence(name, 0, List.of()));
  }

  /** All chains, numbered anew in the order of their first mention. */
  private static List<Chain> chains(Document document, Map<Country, List<Mention>> found) {
    List<Chain> chains = new ArrayList<>(document.chains());
    found.forEach((country, mentions) -> put(chains, country, mentions));
    chains.sort(Comparator.comparing(PeoplesCountries::first));
    List<Chain> numbered = new ArrayList<>();
    for (Chain chain : chains) {
      numbered.add(
          new Chain(
              numbered.size(), chain.type(), chain.name(), chain.mentions(), chain.otherNames()));
    }
    return numbered;
  }

  private static Span first(Chain chain) {
    return chain.mentions().get(0).span();
  }

  private static void put(List<Chain> chains, Country country, List<Mention> mentions) {
    for (int i = 0; i < chains.size(); i++) {
      if (isOf(chains.get(i), country)) {
        chains.set(i, chains.get(i).with(mentions));
        return;
      }
    }
    chains.add(new Chain(0, NameType.PLACE, country.name(), mentions, Set.of()));
  }

  private static boolean isOf(Chain chain, Country country) {
    return chain.type() == NameType.PLACE
        && (country.isCalled(chain.name())
            || chain.otherNames().stream().anyMatch(country::isCalled));
  }
}
