package org.newsgraph.language.coreference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.newsgraph.language.Chain;
import org.newsgraph.language.Document;
import org.newsgraph.language.Mention;
import org.newsgraph.language.NameType;
import org.newsgraph.language.Sentence;
import org.newsgraph.language.Span;
import org.newsgraph.language.SpanSearch;
import org.newsgraph.language.Token;
import org.newsgraph.lexicon.CompanyForms;
import org.newsgraph.lexicon.Lexicon;

/**
 * The nouns by which an article describes those whom it names: "Mayor Ada Holm" is a mayor,
 * "Solhavn, a town in Norland," a town, "Holm Group" a group.
 */
final class Attested {

  private static final Set<String> MODIFIERS = Set.of("ADJ", "NOUN", "PROPN", "NUM");
  private static final Set<String> IGNORED = Lexicon.words("passing-modifiers.tsv");
  private static final int LONGEST = 6;

  private final Document document;
  private final Map<String, List<Description>> byNoun = new HashMap<>();

  /** A noun with the words before it. */
  private record Description(int chain, Set<String> modifiers) {}

  Attested(Document document) {
    this.document = document;
    for (Chain chain : document.chains()) {
      if (chain.type() != NameType.GROUP) {
        ownWords(chain);
        chain.names().forEach(mention -> around(chain, mention));
      }
    }
  }

  /** The chains that a noun with these words before it may describe. */
  Set<Integer> chains(String noun, List<String> modifiers) {
    List<String> telling = modifiers.stream().filter(word -> !IGNORED.contains(word)).toList();
    return byNoun.getOrDefault(noun, List.of()).stream()
        .filter(d -> telling.isEmpty() || d.modifiers().containsAll(telling))
        .map(Description::chain)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private void ownWords(Chain chain) {
    String[] words = chain.name().toLowerCase(Locale.ROOT).split("[\\s.,]+");
    String last = words[words.length - 1];
    if (words.length > 1 && chain.type() != NameType.PERSON) {
      put(last, chain, List.of());
    }
    if (words.length > 1 && chain.type() == NameType.ORGANIZATION && CompanyForms.contains(last)) {
      put("company", chain, List.of());
      put("firm", chain, List.of());
    }
  }

  private void around(Chain chain, Mention mention) {
    SpanSearch.at(document.sentences(), Sentence::span, mention.span().begin())
        .ifPresent(sentence -> around(chain, sentence.tokens(), mention.span()));
  }

  private void around(Chain chain, List<Token> tokens, Span name) {
    int begin = SpanSearch.firstFrom(tokens, Token::span, name.begin());
    int end = SpanSearch.firstFrom(tokens, Token::span, name.end());
    if (chain.type() == NameType.PERSON) {
      title(chain, tokens, begin - 1);
    }
    boolean apposition = isWord(tokens, end, ",") && isWord(tokens, end + 1, "a", "an", "the");
    boolean predicate =
        isWord(tokens, end, "is", "was", "became") && isWord(tokens, end + 1, "a", "an", "the");
    if (apposition || predicate) {
      phrase(chain, tokens, end + 2);
    }
  }

  /** "Defense Secretary" before the name, also behind an article. */
  private void title(Chain chain, List<Token> tokens, int last) {
    int first = last + 1;
    while (first > 0 && last - first < LONGEST && MODIFIERS.contains(tokens.get(first - 1).tag())) {
      first--;
    }
    if (last >= first && Gender.isPersonNoun(tokens.get(last).form())) {
      put(word(tokens, last), chain, words(tokens, first, last));
    }
  }

  private void phrase(Chain chain, List<Token> tokens, int first) {
    int last = first;
    while (last < tokens.size()
        && last - first < LONGEST
        && (MODIFIERS.contains(tokens.get(last).tag()) || tokens.get(last).is("-"))) {
      last++;
    }
    if (last > first) {
      put(word(tokens, last - 1), chain, words(tokens, first, last - 1));
    }
  }

  private static boolean isWord(List<Token> tokens, int index, String... words) {
    return index < tokens.size() && Arrays.stream(words).anyMatch(tokens.get(index)::is);
  }

  private static String word(List<Token> tokens, int index) {
    return tokens.get(index).form().toLowerCase(Locale.ROOT);
  }

  private static List<String> words(List<Token> tokens, int from, int to) {
    return tokens.subList(from, to).stream()
        .map(token -> token.form().toLowerCase(Locale.ROOT))
        .toList();
  }

  private void put(String noun, Chain chain, List<String> modifiers) {
    byNoun
        .computeIfAbsent(noun, n -> new ArrayList<>())
        .add(new Description(chain.id(), Set.copyOf(modifiers)));
  }
}
