package org.newsgraph.linking;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.newsgraph.gazetteer.Entry;
import org.newsgraph.gazetteer.MatchKind;
import org.newsgraph.gazetteer.Post;
import org.newsgraph.gazetteer.Prominence;
import org.newsgraph.key.EntityKind;
import org.newsgraph.key.NameContextWords;

/** What speaks for each person, organization or group that a node may be. */
final class AgentFeatures {

  private static final int LONG_WORD = 4;

  /** So many times better known, nobody thinks of the other. */
  private static final int TIMES_BETTER_KNOWN = 5;

  private static final Pattern INITIALS = Pattern.compile("\\p{Lu}{2,}");

  private final ArticleNames names;

  AgentFeatures(ArticleNames names) {
    this.names = names;
  }

  void fill(Choice choice, int i) {
    Entry entry = choice.options().get(i).entry();
    NameContextWords around = choice.node().surroundings();
    choice.set(i, Feature.PRIOR, Math.log10(1. + entry.prominence()));
    choice.set(i, Feature.OUTSTANDING, isOutstanding(choice, i));
    choice.set(
        i,
        Feature.COUNTRY_NAMED,
        names.tell(countries(choice.options().get(i)), choice.ownNames())
            || choice.kind() == EntityKind.ORGANIZATION
                && names.tellPlace(entry.label(), choice.ownNames()));
    choice.set(i, Feature.PART, isPart(entry, choice));
    choice.set(i, Feature.POST, entry.posts().stream().anyMatch(post -> isNamed(post, around)));
    Optional<LocalDate> day = around.day();
    choice.set(
        i,
        Feature.IN_OFFICE,
        day.isPresent() && entry.posts().stream().anyMatch(post -> post.isHeldOn(day.get())));
    long described = words(entry.description()).stream().filter(around.words()::contains).count();
    choice.set(i, Feature.DESCRIPTION, Math.log1p(described));
  }

  /** Whether it bears the very name, is well known, and no other of the name is nearly so. */
  private static boolean isOutstanding(Choice choice, int i) {
    Option option = choice.options().get(i);
    long known = option.entry().prominence();
    return known >= Prominence.LISTED
        && isVeryName(option, choice)
        && choice.options().stream()
            .filter(other -> other != option && other.match().isWhole())
            .allMatch(other -> other.entry().prominence() * TIMES_BETTER_KNOWN < known);
  }

  /** Whether its description names another candidate, such as the university of a college. */
  private static boolean isPart(Entry entry, Choice choice) {
    return choice.options().stream()
        .map(other -> other.entry().label())
        .anyMatch(
            label -> !label.equals(entry.label()) && entry.description().contains(" " + label));
  }

  /** Its label or its initials; a person's first name alone is that of many. */
  private static boolean isVeryName(Option option, Choice choice) {
    String name = choice.node().name();
    boolean isLabel = choice.ownNames().contains(ArticleNames.key(option.entry().label()));
    boolean isInitials = option.match() == MatchKind.ALIAS && INITIALS.matcher(name).matches();
    boolean isFirstName = choice.kind() == EntityKind.PERSON && name.indexOf(' ') < 0;
    return (isLabel || isInitials) && !isFirstName;
  }

  /** Whether a long word of the post stands in a title that the article gives. */
  private static boolean isNamed(Post post, NameContextWords around) {
    if (around.day().isPresent() && !post.isHeldOn(around.day().get())) {
      return false;
    }
    Set<String> position = words(post.position());
    return around.titles().stream()
        .anyMatch(title -> words(title).stream().anyMatch(position::contains));
  }

  /** The countries of the posts, and those that stand last in the description. */
  private static Set<String> countries(Option option) {
    Set<String> countries = new HashSet<>(option.lineage().countryNames());
    for (Post post : option.entry().posts()) {
      String body = post.body().replaceFirst("-(?:cabinet|ministers|federal-council)$", "");
      countries.add(ArticleNames.key(body.toUpperCase(Locale.ROOT)));
    }
    return countries;
  }

  private static Set<String> words(String text) {
    Set<String> words = new HashSet<>();
    List<String> all = Arrays.asList(text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"));
    all.stream().filter(word -> word.length() >= LONG_WORD).forEach(words::add);
    return words;
  }
}
