package org.newsgraph.language.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.newsgraph.language.Document;
import org.newsgraph.language.Layer;
import org.newsgraph.language.Name;
import org.newsgraph.language.NameType;
import org.newsgraph.language.Part;
import org.newsgraph.language.Sentence;
import org.newsgraph.language.Span;
import org.newsgraph.language.SpanSearch;
import org.newsgraph.language.Token;

/**
 * Names that a name finder has found elsewhere in the article and missed here: the whole name once
 * more, a person's surname, or a firm's name without its form.
 *
 * <p>A word that the article also writes small is left alone, and so is one that stands beside
 * other capitalised words, of which it may be a part.
 */
public final class RepeatedNames implements Layer {

  private static final double LEAST = .5;

  /** Of names found so on dev, about so many are right. */
  private static final double CONFIDENCE = .55;

  private static final int SHORTEST = 3;
  private static final int LONGEST = 6;

  @Override
  public Set<Part> needs() {
    return Set.of(Part.TAGS, Part.NAMES);
  }

  @Override
  public Set<Part> makes() {
    return Set.of(Part.REPEATED_NAMES);
  }

  @Override
  public Document apply(Document document) {
    Repeats repeats = new Repeats(document);
    List<Name> names = new ArrayList<>(document.names());
    document.sentences().forEach(sentence -> names.addAll(repeats.in(sentence)));
    names.sort(Comparator.comparing(Name::span));
    return document.withNames(names);
  }

  /** The names of one article by their words. */
  private static final class Repeats {

    private final Document document;
    private final Map<List<String>, NameType> types = new HashMap<>();
    private final Set<List<String>> doubtful = new HashSet<>();
    private final Set<String> small = new HashSet<>();

    Repeats(Document document) {
      this.document = document;
      for (Sentence sentence : document.sentences()) {
        sentence.tokens().stream()
            .map(Token::form)
            .filter(form -> !isCapitalised(form))
            .forEach(small::add);
      }
      document.names().stream()
          .filter(name -> name.type().isEntity() && name.type() != NameType.GROUP)
          .filter(name -> name.confidence() >= LEAST)
          .forEach(this::learn);
      types.keySet().removeAll(doubtful);
    }

    private void learn(Name name) {
      List<String> words = words(name.span());
      learn(words, name.type());
      if (name.type() == NameType.PERSON && words.size() > 1) {
        learn(words.subList(words.size() - 1, words.size()), name.type());
      }
      if (name.type() == NameType.ORGANIZATION && LastWords.withoutForm(words).size() > 1) {
        learn(LastWords.withoutForm(words), name.type());
      }
    }

    private void learn(List<String> words, NameType type) {
      if (words.size() <= LONGEST && !words.isEmpty() && mayRepeat(words)) {
        NameType known = types.putIfAbsent(words, type);
        if (known != null && known != type) {
          doubtful.add(words);
        }
      }
    }

    private boolean mayRepeat(List<String> words) {
      String first = words.get(0);
      return words.size() > 1 && isCapitalised(first)
          || first.length() >= SHORTEST
              && isCapitalised(first)
              && !small.contains(first.toLowerCase(Locale.ROOT));
    }

    private List<String> words(Span span) {
      return SpanSearch.at(document.sentences(), Sentence::span, span.begin())
          .map(sentence -> words(sentence.tokens(), span))
          .orElse(List.of());
    }

    private static List<String> words(List<Token> tokens, Span span) {
      int begin = SpanSearch.firstFrom(tokens, Token::span, span.begin());
      int end = SpanSearch.firstFrom(tokens, Token::span, span.end());
      return tokens.subList(begin, end).stream().map(Token::form).toList();
    }

    List<Name> in(Sentence sentence) {
      List<Name> found = new ArrayList<>();
      List<Token> tokens = sentence.tokens();
      int from = 0;
      while (from < tokens.size()) {
        int length = isCapitalised(tokens.get(from).form()) ? length(tokens, from) : 0;
        if (length > 0) {
          Span span = tokens.get(from).span().to(tokens.get(from + length - 1).span());
          found.add(new Name(span, types.get(forms(tokens, from, length)), CONFIDENCE));
        }
        from += Math.max(1, length);
      }
      return found;
    }

    private int length(List<Token> tokens, int from) {
      for (int length = Math.min(LONGEST, tokens.size() - from); length > 0; length--) {
        if (types.containsKey(forms(tokens, from, length))
            && isFree(tokens, from, length)
            && !isPart(tokens, from, length)
            && !opensWithNoun(tokens, from, length)) {
          return length;
        }
      }
      return 0;
    }

    private static List<String> forms(List<Token> tokens, int from, int length) {
      return tokens.subList(from, from + length).stream().map(Token::form).toList();
    }

    private boolean isFree(List<Token> tokens, int from, int length) {
      Span span = tokens.get(from).span().to(tokens.get(from + length - 1).span());
      int next = SpanSearch.firstFrom(document.names(), Name::span, span.begin());
      boolean overlapped =
          next < document.names().size() && document.names().get(next).span().overlaps(span);
      return !overlapped && SpanSearch.at(document.names(), Name::span, span.begin()).isEmpty();
    }

    /** "Price growth slowed": at the start of a sentence any word is capitalised. */
    private static boolean opensWithNoun(List<Token> tokens, int from, int length) {
      return from == 0 && length == 1 && tokens.size() > 1 && tokens.get(1).tag().equals("NOUN");
    }

    /** Whether a capitalised word stands right before, not at the sentence's start, or after. */
    private boolean isPart(List<Token> tokens, int from, int length) {
      int after = from + length;
      boolean before = from > 1 && isCapitalised(tokens.get(from - 1).form());
      return before || after < tokens.size() && isCapitalised(tokens.get(after).form());
    }
  }

  private static boolean isCapitalised(String form) {
    return Character.isUpperCase(form.codePointAt(0));
  }
}
