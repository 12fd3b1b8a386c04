package org.newsgraph.key;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.newsgraph.lexicon.OrganizationWords;

/**
 * The name of an organization, a place or a group in its parts, each word in one spelling.
 *
 * @param words all but "the" and "and"
 * @param core the words without those at the end that a shorter form leaves out
 * @param fields of the words left out, those that say what an organization does
 * @param initials the acronyms that the name may have, in the same spelling
 */
public record BodyName(List<String> words, Core core, Set<String> fields, Set<String> initials) {

  private static final Set<String> COUNTRIES =
      Arrays.stream(Locale.getISOCountries())
          .map(code -> new Locale("", code).getDisplayCountry(Locale.ENGLISH))
          .map(NameKey::normalised)
          .collect(toUnmodifiableSet());

  private static final Set<String> CONNECTING = Set.of("of", "for", "on", "in", "at", "de");
  private static final Set<String> EMPTY = Set.of("the", "and");
  private static final Set<String> ABBREVIATED = Set.of("us", "uk", "un", "eu");

  /** "Air Force" may be that of the United States; "Steel" alone is not a company of theirs. */
  private static final int FEWEST_OF_A_COUNTRY = 3;

  /** "Norlanders"; "Swiss" and "Aldus" are no plurals. */
  private static final Pattern PLURAL = Pattern.compile("(?<=\\p{L}{3}[^su])s$");

  private static final int SHORTEST_ACRONYM = 3;
  private static final int LONGEST_ACRONYM = 6;

  /** The name with this {@link NameKey}; that of a group in the singular. */
  public static BodyName of(EntityKind kind, String key) {
    return ofKey(kind == EntityKind.GROUP ? PLURAL.matcher(key).replaceFirst("") : key);
  }

  private static BodyName ofKey(String key) {
    List<String> words = words(abbreviated(joined(key)));
    List<String> named = without(words, OrganizationWords::isForm);
    List<String> core = without(words, OrganizationWords::contains);
    boolean isShort = !COUNTRIES.contains(String.join("-", core)) && !ABBREVIATED.containsAll(core);
    List<String> used = isShort ? core : named;
    List<String> left = words.subList(used.size(), words.size());
    int home = used.size() >= FEWEST_OF_A_COUNTRY && ABBREVIATED.contains(used.get(0)) ? 1 : 0;
    return new BodyName(
        spelled(words),
        new Core(used.subList(0, home), spelled(used.subList(home, used.size()))),
        fields(left),
        initials(words, named));
  }

  /**
   * The words of a name that a shorter form keeps.
   *
   * @param home the country or union that the name begins with; one word or none
   * @param words the others
   */
  public record Core(List<String> home, List<String> words) {

    private boolean fits(Core other) {
      boolean sameHome = home.isEmpty() || other.home.isEmpty() || home.equals(other.home);
      return sameHome && words.equals(other.words);
    }
  }

  /** Keys of which two names that may be one body's share at least one. */
  public Set<String> keys() {
    Set<String> keys = new TreeSet<>();
    keys.add("name " + String.join("-", core.words));
    acronym().forEach(acronym -> keys.add("acronym " + acronym));
    initials.forEach(acronym -> keys.add("acronym " + acronym));
    return keys;
  }

  /** Whether the names differ in nothing but words that a shorter form leaves out. */
  public boolean fits(BodyName other) {
    return core.fits(other.core)
        && (fields.containsAll(other.fields) || other.fields.containsAll(fields));
  }

  /** Whether one name is the acronym of the other. */
  public boolean abbreviates(BodyName other) {
    return acronym().anyMatch(other.initials::contains)
        || other.acronym().anyMatch(initials::contains);
  }

  private Stream<String> acronym() {
    return core.words.stream().filter(word -> core.words.size() == 1 && isAcronym(word));
  }

  private static boolean isAcronym(String word) {
    return word.length() >= SHORTEST_ACRONYM && word.length() <= LONGEST_ACRONYM;
  }

  /** The words but "the" and "and"; the name as it is when it has no others. */
  private static List<String> words(String key) {
    List<String> words =
        Arrays.stream(key.split("-"))
            .filter(word -> !word.isEmpty() && !EMPTY.contains(word))
            .toList();
    return words.isEmpty() ? List.of(key) : words;
  }

  /** The letters of "u-s-air-force" joined: "us-air-force". */
  private static String joined(String key) {
    return key.replaceAll("(?<=^|-)(\\p{L})-(?=\\p{L}(?:-|$))", "$1");
  }

  private static String abbreviated(String key) {
    return key.replaceAll("(?<=^|-)(?:united-states-of-america|united-states|usa)(?=-|$)", "us")
        .replaceAll("(?<=^|-)united-kingdom(?=-|$)", "uk")
        .replaceAll("(?<=^|-)united-nations(?=-|$)", "un")
        .replaceAll("(?<=^|-)european-union(?=-|$)", "eu");
  }

  private static List<String> without(List<String> words, Predicate<String> isLeftOut) {
    int end = words.size();
    while (end > 1 && isLeftOut.test(words.get(end - 1))) {
      end--;
    }
    boolean isCut = CONNECTING.contains(words.get(end - 1));
    return isCut ? words : words.subList(0, end);
  }

  private static Set<String> fields(List<String> left) {
    return left.stream().filter(OrganizationWords::isField).collect(toUnmodifiableSet());
  }

  private static Set<String> initials(List<String> words, List<String> named) {
    Set<String> initials = new TreeSet<>();
    for (List<String> some : List.of(words, named)) {
      List<String> carrying = new ArrayList<>(some);
      carrying.removeIf(CONNECTING::contains);
      initials.add(Spelling.of(carrying.stream().map(BodyName::initial).collect(joining())));
    }
    initials.removeIf(acronym -> words.size() == 1 || !isAcronym(acronym));
    return initials;
  }

  private static String initial(String word) {
    return ABBREVIATED.contains(word) ? word : word.substring(0, word.offsetByCodePoints(0, 1));
  }

  private static List<String> spelled(List<String> words) {
    return words.stream().map(Spelling::of).toList();
  }
}
