package org.newsgraph.language.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.language.Document;
import org.newsgraph.language.Layer;
import org.newsgraph.language.Name;
import org.newsgraph.language.NameType;
import org.newsgraph.language.Part;
import org.newsgraph.language.Span;
import org.newsgraph.lexicon.Lexicon;

/**
 * Parts names from the titles that a name finder took for a piece of them: "Mayor Ada Holm" and
 * "Norland Defense Secretary Ada Holm" both name Ada Holm, and "Commander-in-Chief" names nobody.
 */
public final class TitledNames implements Layer {

  private static final Set<String> TITLES = Lexicon.words("role-nouns.tsv");

  /** Titles without which the name would be somebody else's. */
  private static final Set<String> PART_OF_NAME =
      Set.of("king", "queen", "prince", "princess", "pope", "emir");

  private static final int LONGEST_PERSON = 3;

  @Override
  public Set<Part> needs() {
    return Set.of(Part.NAMES);
  }

  @Override
  public Set<Part> makes() {
    return Set.of(Part.NAMES);
  }

  @Override
  public Document apply(Document document) {
    Map<String, NameType> types = new HashMap<>();
    document.names().forEach(name -> types.putIfAbsent(document.text(name.span()), name.type()));
    List<Name> names = new ArrayList<>();
    for (Name name : document.names()) {
      names.addAll(parts(document, name, types));
    }
    return document.withNames(names);
  }

  private static List<Name> parts(Document document, Name name, Map<String, NameType> types) {
    List<Span> words = words(document.text(), name.span());
    if (words.stream().allMatch(word -> isTitle(document, word))) {
      return List.of();
    }
    int title = lastTitle(document, words);
    int after = words.size() - title - 1;
    boolean titled =
        switch (name.type()) {
          case PERSON -> title >= 0 && after > 0;
          case ORGANIZATION -> title > 0 && after > 1 && after <= LONGEST_PERSON;
          default -> false;
        };
    if (!titled || !isPlainName(document, words.subList(title + 1, words.size()))) {
      return List.of(name);
    }
    List<Name> parts = new ArrayList<>();
    if (title > 0) {
      String first = document.text(words.get(0));
      bodyType(first, types)
          .ifPresent(type -> parts.add(new Name(words.get(0), type, name.confidence())));
    }
    Span person = words.get(title + 1).to(words.get(words.size() - 1));
    parts.add(new Name(person, NameType.PERSON, name.confidence()));
    return parts;
  }

  /** Before the title may stand a body or place that the article names elsewhere too. */
  private static Optional<NameType> bodyType(String word, Map<String, NameType> types) {
    boolean abbreviated = word.matches("(?:\\p{Lu}\\.){2,}");
    return Optional.ofNullable(types.get(word))
        .or(() -> abbreviated ? Optional.of(NameType.PLACE) : Optional.empty());
  }

  private static boolean isPlainName(Document document, List<Span> words) {
    return words.stream()
        .map(document::text)
        .allMatch(word -> Character.isUpperCase(word.codePointAt(0)));
  }

  private static int lastTitle(Document document, List<Span> words) {
    for (int i = words.size() - 1; i >= 0; i--) {
      String word = document.text(words.get(i)).toLowerCase(Locale.ROOT);
      if (isTitle(document, words.get(i)) && !PART_OF_NAME.contains(word)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isTitle(Document document, Span word) {
    return TITLES.contains(document.text(word).toLowerCase(Locale.ROOT));
  }

  private static List<Span> words(String text, Span name) {
    List<Span> words = new ArrayList<>();
    int begin = name.begin();
    for (int i = name.begin(); i <= name.end(); i++) {
      if (i == name.end() || Character.isWhitespace(text.charAt(i))) {
        if (i > begin) {
          words.add(new Span(begin, i));
        }
        begin = i + 1;
      }
    }
    return words;
  }
}
