package org.newsgraph.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsgraph.assertion.Assertions;
import org.newsgraph.assertion.Quotation;
import org.newsgraph.evaluation.Figures.Figure;
import org.newsgraph.language.Span;

/** Compares attributions: each source, cue and content span by itself, and all as a whole. */
public final class AttributionComparison implements Comparison<AttributedWords> {

  private final Map<Role, SpanTally> tallies = new EnumMap<>(Role.class);
  private final Reliability spanReliability = new Reliability("spans");
  private final Reliability wholeReliability = new Reliability("whole");
  private final TypedScores whole = new TypedScores();

  @Override
  public List<AttributedWords> gold(JsonNode line, GoldText text) throws BrokenGold {
    JsonNode array = line.path("attributions");
    if (!array.isArray()) {
      throw new BrokenGold("no array \"attributions\"");
    }
    List<AttributedWords> attributions = new ArrayList<>();
    for (JsonNode item : array) {
      List<Span> source = text.spans(item.path("source"));
      List<Span> cue = text.spans(item.path("cue"));
      attributions.add(AttributedWords.of(source, cue, text.spans(item.path("content")), 1));
    }
    return attributions;
  }

  @Override
  public List<AttributedWords> found(Assertions assertions) {
    return assertions.of(Quotation.class).map(AttributionComparison::attribution).toList();
  }

  private static AttributedWords attribution(Quotation quotation) {
    Quotation.Wording wording = quotation.wording();
    return AttributedWords.of(
        wording.source(), wording.cue(), wording.content(), quotation.confidence());
  }

  @Override
  public void add(Compared<AttributedWords> article) {
    Compared<AttributedWords> trimmed =
        new Compared<>(
            article.text(),
            article.gold().stream().map(gold -> gold.trimmed(article.text())).toList(),
            article.found().stream().map(found -> found.trimmed(article.text())).toList());
    for (Role role : Role.values()) {
      addSpans(role, trimmed);
    }
    addWhole(trimmed);
  }

  private void addSpans(Role role, Compared<AttributedWords> article) {
    Set<Span> gold = role.all(article.gold());
    Set<Span> found = role.all(article.found());
    tallies.merge(role, SpanTally.of(gold, found), SpanTally::plus);
    for (AttributedWords attribution : article.found()) {
      role.spans.apply(attribution).stream()
          .map(gold::contains)
          .forEach(isRight -> spanReliability.add(attribution.confidence(), isRight));
    }
  }

  private void addWhole(Compared<AttributedWords> article) {
    Map<Integer, Integer> matches = new WholeAttributions(article).matches();
    whole.add(article, matches);
    List<AttributedWords> found = article.found();
    for (int i = 0; i < found.size(); i++) {
      wholeReliability.add(found.get(i).confidence(), matches.containsKey(i));
    }
  }

  @Override
  public Figures figures() {
    Stream<Figure> spans =
        tallies.entrySet().stream()
            .flatMap(entry -> entry.getValue().figures(entry.getKey().label()));
    return new Figures(
        Stream.concat(spans, whole.figures()).toList(),
        Stream.concat(spanReliability.bands(), wholeReliability.bands()).toList());
  }

  /** What a span does in an attribution. */
  private enum Role {
    SOURCE(AttributedWords::source),
    CUE(AttributedWords::cue),
    CONTENT(AttributedWords::content);

    private final Function<AttributedWords, Set<Span>> spans;

    Role(Function<AttributedWords, Set<Span>> spans) {
      this.spans = spans;
    }

    /** The spans of this role in an article; one that serves two attributions counts once. */
    Set<Span> all(List<AttributedWords> attributions) {
      return attributions.stream()
          .flatMap(attribution -> spans.apply(attribution).stream())
          .collect(Collectors.toCollection(TreeSet::new));
    }

    String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
