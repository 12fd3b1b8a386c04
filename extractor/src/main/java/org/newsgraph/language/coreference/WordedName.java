package org.newsgraph.language.coreference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsgraph.language.Name;
import org.newsgraph.language.NameType;
import org.newsgraph.language.names.LastWords;
import org.newsgraph.lexicon.Honorifics;

/**
 * A name and the words by which it is compared.
 *
 * @param wording the name as it stands, white space folded, without "the" and a genitive's 's
 * @param words in lower case; of a person without titles, initials' periods and "Jr."
 */
record WordedName(Name name, String wording, List<String> words) {

  static WordedName of(Name name, String characters) {
    String folded =
        characters
            .replaceAll("\\s+", " ")
            .replaceAll("(?<=\\p{L})['\u2019]s$", "")
            .replaceAll("^[Tt]he (?=\\S)", "");
    List<String> words =
        new ArrayList<>(
            Arrays.asList(folded.toLowerCase(Locale.ROOT).replace(".", "").split("[\\s,]+")));
    words.removeIf(String::isEmpty);
    boolean person = name.type() == NameType.PERSON;
    return new WordedName(name, folded, List.copyOf(person ? Honorifics.without(words) : words));
  }

  /** What names of the same type and the same words share. */
  record Words(NameType type, List<String> words) {}

  Words key() {
    return new Words(name.type(), words);
  }

  /** Whether another name of the same type may be a short form of this one. */
  boolean mayBeShortenedTo(WordedName other) {
    int size = words.size();
    int shorter = other.words.size();
    if (shorter == 0 || shorter >= size) {
      return false;
    }
    return switch (name.type()) {
      case PERSON -> endsWith(other) || startsWith(other) || skipsMiddle(other);
      case ORGANIZATION -> startsWith(other) && !isPart(other) || isAcronym(other);
      default -> false;
    };
  }

  /** "Norland University" is whole by itself beside "Norland University Hospital". */
  private boolean isPart(WordedName other) {
    return other.words.size() > 1 && saysMoreThan(other);
  }

  /** "Wagner" of "Wagner Group", but not "Bank" of "Bank of Norway". */
  private boolean startsWith(WordedName other) {
    return words.subList(0, other.words.size()).equals(other.words)
        && !CONNECTING.contains(words.get(other.words.size()));
  }

  /**
   * Whether this begins with an organization's name and goes on with what may name another, such as
   * a part of it: "Norland Space Systems Division" of "Norland", but not "Norland Corporation".
   */
  boolean saysMoreThan(WordedName other) {
    return name.type() == NameType.ORGANIZATION
        && startsWith(other)
        && !LastWords.containAll(words.subList(other.words.size(), words.size()));
  }

  private static final Set<String> CONNECTING = Set.of("of", "for", "and", "&", "on", "in", "at");

  private boolean endsWith(WordedName other) {
    return words.subList(words.size() - other.words.size(), words.size()).equals(other.words);
  }

  /** "Ada Holm" of "Ada Maria Holm". */
  private boolean skipsMiddle(WordedName other) {
    return other.words.size() > 1
        && words.get(0).equals(other.words.get(0))
        && words.get(words.size() - 1).equals(other.words.get(other.words.size() - 1));
  }

  private boolean isAcronym(WordedName other) {
    return other.words.size() == 1
        && other.words.get(0).length() > 1
        && initials().contains(other.words.get(0));
  }

  /** Keys under which a full name is found; a short form shares one of its own with it. */
  List<String> keysOfFull() {
    if (words.isEmpty()) {
      return List.of();
    }
    return Stream.concat(
            Stream.of("first " + first(), "last " + last()),
            initials().stream().map(letters -> "initials " + letters))
        .toList();
  }

  /** Keys under which the full name of a short form is looked for. */
  List<String> keysOfShort() {
    return words.isEmpty()
        ? List.of()
        : List.of("first " + first(), "last " + last(), "initials " + first());
  }

  private String first() {
    return words.get(0);
  }

  private String last() {
    return words.get(words.size() - 1);
  }

  /** Those of all words, and those without what says the form of a firm: "Corporation". */
  private Set<String> initials() {
    return Stream.of(words, LastWords.withoutForm(words))
        .map(WordedName::initials)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String initials(List<String> words) {
    return words.stream()
        .filter(word -> !CONNECTING.contains(word) && !word.equals("the"))
        .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)))
        .collect(Collectors.joining());
  }

  /** Whether it is written in capitals only. */
  static boolean isShouted(String wording) {
    return wording.equals(wording.toUpperCase(Locale.ROOT));
  }
}
