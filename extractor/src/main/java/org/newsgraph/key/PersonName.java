package org.newsgraph.key;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.newsgraph.lexicon.Honorifics;

/**
 * A person's name in its parts.
 *
 * @param given first and middle names and initials, in order; none of a surname alone
 * @param surname the last word, in one spelling
 */
public record PersonName(List<String> given, String surname) {

  public PersonName {
    given = List.copyOf(given);
  }

  /** The name with this {@link NameKey}. */
  public static PersonName ofKey(String key) {
    List<String> words = Honorifics.without(List.of(key.split("-")));
    int last = words.size() - 1;
    return new PersonName(words.subList(0, last), Spelling.of(words.get(last)));
  }

  /** Keys of which two names that may be one person's share at least one. */
  public Set<String> keys() {
    Set<String> keys = new TreeSet<>();
    if (surname.length() > 1) {
      keys.add("surname " + surname);
      given.stream().findFirst().ifPresent(first -> keys.add(initial(first) + " " + surname));
    }
    return keys;
  }

  /** Whether the names may be one person's: nothing that both give differs. */
  public boolean fits(PersonName other) {
    boolean fits = surname.equals(other.surname);
    for (int i = 0; i < Math.min(given.size(), other.given.size()); i++) {
      fits &= fits(given.get(i), other.given.get(i));
    }
    return fits;
  }

  /** Whether the names differ in spelling only. */
  public boolean isSpelledAs(PersonName other) {
    return surname.equals(other.surname)
        && given.stream()
            .map(Spelling::of)
            .toList()
            .equals(other.given.stream().map(Spelling::of).toList());
  }

  /** Whether a surname is all that is known. */
  public boolean isSurname() {
    return given.isEmpty();
  }

  private static boolean fits(String one, String other) {
    boolean isInitial = initial(one).equals(one) || initial(other).equals(other);
    return isInitial
        ? initial(one).equals(initial(other))
        : Spelling.of(one).equals(Spelling.of(other));
  }

  private static String initial(String name) {
    return name.substring(0, name.offsetByCodePoints(0, 1));
  }
}
