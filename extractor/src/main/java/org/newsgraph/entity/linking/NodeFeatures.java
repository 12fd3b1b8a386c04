package org.newsgraph.entity.linking;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.entity.EntityKind;
import org.newsgraph.entity.NodeKey;
import org.newsgraph.entity.Surroundings;
import org.newsgraph.entity.gazetteer.Entry;
import org.newsgraph.entity.gazetteer.Post;

/** Works out what of a choice does not depend on the other choices of the article. */
final class NodeFeatures {

  /** What stands for the population of a region, and of a place whose population is unknown. */
  private static final double REGION_PRIOR = 6;

  private static final double UNKNOWN_PRIOR = 5;

  private static final int LONG_WORD = 4;

  private final ArticleNames names;

  NodeFeatures(ArticleNames names) {
    this.names = names;
  }

  void fill(Choice choice) {
    for (int i = 0; i < choice.options().size(); i++) {
      fillName(choice, i);
      if (choice.node().kind() == EntityKind.PLACE) {
        fillPlace(choice, i);
      } else {
        fillOther(choice, i);
      }
    }
  }

  private static void fillName(Choice choice, int i) {
    Option option = choice.options().get(i);
    Entry entry = option.entry();
    choice.set(i, Feature.LABEL, choice.ownNames().contains(ArticleNames.key(entry.label())));
    choice.set(i, Feature.WHOLE, option.match().isWhole());
    choice.set(i, Feature.WORDS, choice.node().name().strip().indexOf(' ') > 0);
    choice.set(i, Feature.ORGANIZATION, choice.node().kind() != EntityKind.PERSON);
    choice.set(i, Feature.KIND_UNKNOWN, entry.kind().isEmpty());
  }

  private void fillPlace(Choice choice, int i) {
    Option option = choice.options().get(i);
    Lineage lineage = option.lineage();
    Set<String> own = choice.ownNames();
    Set<String> around = new HashSet<>(lineage.regionNames());
    around.addAll(lineage.countryNames());
    choice.set(i, Feature.PRIOR, prior(option));
    choice.set(i, Feature.COUNTRY, lineage.level() == Lineage.Level.COUNTRY);
    choice.set(i, Feature.REGION, lineage.level() == Lineage.Level.REGION);
    choice.set(i, Feature.CAPITAL, lineage.level() == Lineage.Level.CAPITAL);
    choice.set(i, Feature.CONTAINER, isContained(choice.node(), around));
    choice.set(i, Feature.REGION_NAMED, names.tell(lineage.regionNames(), own));
    choice.set(i, Feature.COUNTRY_NAMED, names.tell(lineage.countryNames(), own));
  }

  private static double prior(Option option) {
    if (option.lineage().level() == Lineage.Level.REGION) {
      return REGION_PRIOR;
    }
    long population = option.entry().prominence();
    return population == 0 || !option.isSurelyPlaced() && option.entry().geonames().isEmpty()
        ? UNKNOWN_PRIOR
        : Math.log10(population + 10.);
  }

  private static boolean isContained(NodeKey node, Set<String> around) {
    return node.surroundings().containers().stream()
        .anyMatch(
            name ->
                around.contains(ArticleNames.key(name))
                    || around.contains(ArticleNames.key(name.split("[ ,]", 2)[0])));
  }

  private void fillOther(Choice choice, int i) {
    Entry entry = choice.options().get(i).entry();
    Surroundings around = choice.node().surroundings();
    choice.set(i, Feature.PRIOR, Math.log10(1. + entry.prominence()));
    choice.set(
        i,
        Feature.COUNTRY_NAMED,
        names.tell(countries(choice.options().get(i)), choice.ownNames()));
    choice.set(i, Feature.POST, entry.posts().stream().anyMatch(post -> isNamed(post, around)));
    Optional<LocalDate> day = around.day();
    choice.set(
        i,
        Feature.IN_OFFICE,
        day.isPresent() && entry.posts().stream().anyMatch(post -> post.isHeldOn(day.get())));
    long described = words(entry.description()).stream().filter(around.words()::contains).count();
    choice.set(i, Feature.DESCRIPTION, Math.log1p(described));
  }

  /** Whether a long word of the post stands in a title that the article gives. */
  private static boolean isNamed(Post post, Surroundings around) {
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
