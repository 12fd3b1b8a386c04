package org.newsgraph.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.newsgraph.assertion.Assertions;
import org.newsgraph.evaluation.Figures.Figure;
import org.newsgraph.language.Chain;
import org.newsgraph.language.Mention;
import org.newsgraph.language.Mention.Kind;
import org.newsgraph.language.Span;
import org.newsgraph.language.coreference.Pronoun;

/**
 * Compares pronouns and descriptions with the names they stand for.
 *
 * <p>One is right when it overlaps a labelled one and its chain has a word of the right name with
 * it, or a name that is labelled as the same. An adjective of nationality, which names a people and
 * stands for the country, is none of them. What stands for somebody without a known name is not
 * counted on either side, nor is what stands outside of the labelled part.
 */
public final class MentionComparison implements Comparison<MentionComparison.Standing> {

  private static final List<Kind> KINDS = List.of(Kind.PRONOUN, Kind.NOMINAL);

  private final Map<Kind, Score> scores = new EnumMap<>(Kind.class);

  /** What a span of the text is in the gold data, or what was found there. */
  enum Role {
    LABELLED_PART,
    NAME,
    MENTION,
    MENTION_OF_UNKNOWN
  }

  /**
   * A span and whom it stands for.
   *
   * @param item the identifier in the gold data; empty for what was found
   * @param words the words of the name in lower case
   * @param names where the name itself stands
   */
  public record Standing(Span span, Role role, String item, Set<String> words, List<Span> names) {

    Kind kind(String text) {
      return Pronoun.of(span.of(text)).isPresent() ? Kind.PRONOUN : Kind.NOMINAL;
    }
  }

  @Override
  public List<Standing> gold(JsonNode line, GoldText text) throws BrokenGold {
    JsonNode links = line.path("links");
    if (!links.isArray()) {
      throw new BrokenGold("no array \"links\"");
    }
    List<Standing> standings = new ArrayList<>();
    Span part = text.span(line.path("annotated"));
    standings.add(new Standing(part, Role.LABELLED_PART, "", Set.of(), List.of()));
    for (JsonNode link : links) {
      String item = link.path("wikidata").asText();
      Set<String> words = words(link.path("name").asText());
      standings.add(new Standing(text.span(link.path("span")), role(link), item, words, List.of()));
    }
    return standings;
  }

  private static Role role(JsonNode link) {
    if (!link.path("coref").asBoolean()) {
      return Role.NAME;
    }
    boolean known = link.path("wikidata").asText().startsWith("Q");
    return known ? Role.MENTION : Role.MENTION_OF_UNKNOWN;
  }

  @Override
  public List<Standing> found(Assertions assertions) {
    Set<Span> names = new HashSet<>();
    assertions.chains().forEach(chain -> chain.names().forEach(name -> names.add(name.span())));
    return assertions.chains().stream()
        .flatMap(MentionComparison::found)
        .filter(mention -> !names.contains(mention.span()))
        .toList();
  }

  private static Stream<Standing> found(Chain chain) {
    List<Span> names = chain.names().stream().map(Mention::span).toList();
    Set<String> words = words(chain.name());
    return chain.mentions().stream()
        .filter(mention -> mention.kind() != Kind.NAME)
        .map(mention -> new Standing(mention.span(), Role.MENTION, "", words, names));
  }

  private static Set<String> words(String name) {
    Set<String> words = new TreeSet<>(List.of(name.toLowerCase(Locale.ROOT).split("[\\s.,]+")));
    words.removeAll(Set.of("of", "the", "and", ""));
    return words;
  }

  @Override
  public void add(Compared<Standing> article) {
    List<Standing> gold = article.gold();
    List<Standing> asked = of(gold, Role.MENTION);
    List<Standing> counted =
        article.found().stream()
            .filter(found -> overlapsAny(found, of(gold, Role.LABELLED_PART)))
            .filter(found -> !overlapsAny(found, of(gold, Role.MENTION_OF_UNKNOWN)))
            .toList();
    for (Kind kind : KINDS) {
      Score score =
          Score.of(
              of(asked, kind, article.text()),
              of(counted, kind, article.text()),
              (right, found) -> isSame(found, right, gold));
      scores.merge(kind, score, Score::plus);
    }
  }

  private static List<Standing> of(List<Standing> all, Role role) {
    return all.stream().filter(standing -> standing.role() == role).toList();
  }

  private static List<Standing> of(List<Standing> all, Kind kind, String text) {
    return all.stream().filter(standing -> standing.kind(text) == kind).toList();
  }

  private static boolean overlapsAny(Standing one, List<Standing> others) {
    return others.stream().anyMatch(other -> other.span().overlaps(one.span()));
  }

  private static boolean isSame(Standing found, Standing right, List<Standing> gold) {
    boolean sharesWord = found.words().stream().anyMatch(right.words()::contains);
    boolean named =
        of(gold, Role.NAME).stream()
            .filter(name -> name.item().equals(right.item()))
            .anyMatch(name -> found.names().stream().anyMatch(name.span()::overlaps));
    return right.span().overlaps(found.span()) && (sharesWord || named);
  }

  @Override
  public Figures figures() {
    Score all = scores.values().stream().reduce(Score.NONE, Score::plus);
    Stream<Figure> kinds =
        KINDS.stream()
            .map(
                kind ->
                    new Figure(kind.label(), "same name", scores.getOrDefault(kind, Score.NONE)));
    return new Figures(
        Stream.concat(Stream.of(new Figure("both", "same name", all)), kinds).toList(), List.of());
  }
}
