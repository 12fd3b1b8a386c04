package org.newsgraph.language.encoder;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsgraph.language.NameType;
import org.newsgraph.lexicon.CompanyForms;
import org.newsgraph.lexicon.GenerationalSuffixes;
import org.newsgraph.lexicon.Lexicon;

/**
 * Puts right where names end: the network takes "Butte, Mont" and sometimes "Riga, Latvia" for one
 * place, as some of the texts did that it was trained on.
 */
final class NameEdges {

  private static final List<String[]> STATES = Lexicon.rows("states.tsv");
  private static final Set<String> NAMES =
      Stream.concat(STATES.stream(), Lexicon.rows("countries.tsv").stream())
          .map(row -> row[0])
          .collect(Collectors.toUnmodifiableSet());
  private static final Set<String> ABBREVIATIONS =
      STATES.stream()
          .flatMap(row -> Stream.of(row).skip(1))
          .collect(Collectors.toUnmodifiableSet());

  private final String text;
  private final List<EncodedWord> window;

  NameEdges(String text, List<EncodedWord> window) {
    this.text = text;
    this.window = window;
  }

  /**
   * The names of the window, none over the edge of a paragraph, abbreviations with their full
   * stops, states and countries apart from their towns.
   */
  List<TaggedSpan> right(List<TaggedSpan> names) {
    return names.stream()
        .flatMap(this::withinParagraphs)
        .map(this::withStop)
        .flatMap(this::parts)
        .toList();
  }

  /** Captions and lists, paragraph under paragraph, may look like one long name. */
  private Stream<TaggedSpan> withinParagraphs(TaggedSpan name) {
    for (int at = name.end() - 1; at > name.first(); at--) {
      if (window.get(at).gap() == Gap.PARAGRAPH) {
        return Stream.concat(
            withinParagraphs(name.of(name.first(), at)), Stream.of(name.of(at, name.end())));
      }
    }
    return Stream.of(name);
  }

  private TaggedSpan withStop(TaggedSpan name) {
    if (!isAt(name.end(), ".") || window.get(name.end()).gap() != Gap.NOTHING) {
      return name;
    }
    String words = words(name);
    String last = words.substring(words.lastIndexOf(' ') + 1);
    boolean state = ABBREVIATIONS.contains(last) && !name.is(NameType.PERSON);
    boolean stops = state || isStopped(last) && sentenceGoesOn(name.end() + 1);
    return stops ? name.of(name.first(), name.end() + 1) : name;
  }

  /** "Inc", "Jr", as names of companies and of persons end. */
  private static boolean isStopped(String word) {
    return Character.isUpperCase(word.codePointAt(0))
        && (CompanyForms.isStopped(word) || GenerationalSuffixes.isStopped(word));
  }

  private boolean sentenceGoesOn(int word) {
    return word < window.size() && !window.get(word).opensSentence();
  }

  private Stream<TaggedSpan> parts(TaggedSpan name) {
    return name.is(NameType.PLACE)
        ? comma(name)
            .map(at -> Stream.of(name.of(name.first(), at), name.of(at + 1, name.end())))
            .orElseGet(() -> Stream.of(name))
        : Stream.of(name);
  }

  /** The comma between a place and its state or country. */
  private Optional<Integer> comma(TaggedSpan name) {
    for (int at = name.first() + 1; at + 1 < name.end(); at++) {
      if (isAt(at, ",") && isState(words(name.of(at + 1, name.end())))) {
        return Optional.of(at);
      }
    }
    return Optional.empty();
  }

  /** Whether it is a state, a province or a country. */
  private static boolean isState(String words) {
    String bare = words.endsWith(".") ? words.substring(0, words.length() - 1) : words;
    return NAMES.contains(words) || ABBREVIATIONS.contains(bare);
  }

  private boolean isAt(int word, String form) {
    return word < window.size() && window.get(word).span().of(text).equals(form);
  }

  private String words(TaggedSpan name) {
    return name.in(window).of(text).replaceAll("\\s+", " ");
  }
}
