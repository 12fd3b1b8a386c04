package org.newsgraph.key;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsgraph.article.PublicationDate;
import org.newsgraph.article.WhiteSpace;
import org.newsgraph.assertion.Assertions;
import org.newsgraph.assertion.PostHeld;
import org.newsgraph.assertion.Relation;
import org.newsgraph.assertion.RelationType;
import org.newsgraph.language.Chain;
import org.newsgraph.language.Mention;
import org.newsgraph.language.NameType;
import org.newsgraph.language.Span;

/** What an article says around the mentions of each of its chains. */
final class NearbyWords {

  /** How far the words around a mention are taken to speak of it, in UTF-16 units. */
  private static final int REACH = 100;

  /** Mentions beyond these say nothing new; keeps an endless article in bounds. */
  private static final int MOST_MENTIONS = 20;

  private static final Pattern WORD = Pattern.compile("\\p{L}{3,30}");

  /** A place named right behind another, as in "Norden, Westland" and "Norden (Westl.)". */
  private static final Pattern CONTAINER =
      Pattern.compile(
          ",? ?\\(?(\\p{Lu}[\\p{L}.]{0,20}(?: ?\\p{Lu}[\\p{L}.]{0,20}){0,2})(?:\\b|(?<=\\.))");

  private final Assertions assertions;
  private final String text;
  private final Map<Integer, Set<String>> containers = new HashMap<>();
  private final Map<Integer, Set<String>> titles = new HashMap<>();

  NearbyWords(Assertions assertions) {
    this.assertions = assertions;
    this.text = assertions.article().text();
    assertions
        .of(PostHeld.class)
        .forEach(post -> put(titles, post.person(), WhiteSpace.folded(post.title().of(text))));
    assertions
        .of(Relation.class)
        .filter(relation -> relation.type() == RelationType.LOCATED_IN)
        .forEach(
            relation ->
                put(
                    containers,
                    relation.subject().chain(),
                    assertions.chains().get(relation.object().chain()).name()));
  }

  /** The surroundings of a chain. */
  NameContextWords of(Chain chain) {
    Set<String> words = new TreeSet<>();
    List<Span> names =
        chain.mentions().stream()
            .filter(mention -> mention.kind() == Mention.Kind.NAME)
            .map(Mention::span)
            .limit(MOST_MENTIONS)
            .toList();
    for (Span name : names) {
      addWords(Math.max(0, name.begin() - REACH), name.begin(), words);
      addWords(name.end(), Math.min(text.length(), name.end() + REACH), words);
      if (chain.type() == NameType.PLACE) {
        addContainers(chain.id(), name);
      }
    }
    return new NameContextWords(
        containers.getOrDefault(chain.id(), Set.of()),
        titles.getOrDefault(chain.id(), Set.of()),
        words,
        day());
  }

  private Optional<LocalDate> day() {
    return assertions.article().metadata().datePublished().map(PublicationDate::day);
  }

  private void addWords(int begin, int end, Set<String> words) {
    Matcher word = WORD.matcher(text).region(begin, end);
    while (word.find()) {
      words.add(word.group().toLowerCase(Locale.ROOT));
    }
  }

  private void addContainers(int chain, Span name) {
    int comma = name.of(text).indexOf(',');
    if (comma > 0) {
      put(containers, chain, WhiteSpace.folded(name.of(text).substring(comma + 1)));
    }
    Matcher behind =
        CONTAINER.matcher(text).region(name.end(), Math.min(text.length(), name.end() + 70));
    if (behind.lookingAt()) {
      put(containers, chain, behind.group(1));
    }
  }

  private static void put(Map<Integer, Set<String>> to, int chain, String name) {
    to.computeIfAbsent(chain, none -> new TreeSet<>()).add(name);
  }
}
