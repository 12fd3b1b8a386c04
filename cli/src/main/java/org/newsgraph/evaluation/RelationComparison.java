package org.newsgraph.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.newsgraph.assertion.Assertions;
import org.newsgraph.assertion.Relation;
import org.newsgraph.evaluation.Figures.Figure;

/**
 * Compares relations between names by type and by the spans of both.
 *
 * <p>A relation that was found several times counts once, and one of a type that the gold data
 * never use does not count.
 */
public final class RelationComparison implements Comparison<RelatedSpans> {

  private final Map<RelationGroup, Tally> tallies = new EnumMap<>(RelationGroup.class);
  private final Map<RelationGroup, Reliability> reliabilities = new EnumMap<>(RelationGroup.class);

  /** The scores of one group: both spans agree, both overlap. */
  private record Tally(Score exact, Score overlapping) {

    private static final Tally NONE = new Tally(Score.NONE, Score.NONE);

    private static Tally of(List<RelatedSpans> gold, List<RelatedSpans> found) {
      return new Tally(
          Score.of(gold, found, RelatedSpans::equalsIn),
          Score.of(gold, found, RelatedSpans::overlaps));
    }

    private Tally plus(Tally other) {
      return new Tally(exact.plus(other.exact), overlapping.plus(other.overlapping));
    }

    private Stream<Figure> figures(String of) {
      return Stream.of(new Figure(of, "exact", exact), new Figure(of, "overlapping", overlapping));
    }
  }

  @Override
  public List<RelatedSpans> gold(JsonNode line, GoldText text) throws BrokenGold {
    JsonNode array = line.path("relations");
    if (!array.isArray()) {
      throw new BrokenGold("no array \"relations\"");
    }
    List<RelatedSpans> relations = new ArrayList<>();
    for (JsonNode relation : array) {
      Optional<RelationGroup> group = RelationGroup.ofLabel(relation.path("type").asText());
      if (group.isPresent()) {
        relations.add(
            new RelatedSpans(
                group.get(),
                text.span(relation.path("subject")),
                text.span(relation.path("object")),
                1));
      }
    }
    return relations;
  }

  @Override
  public List<RelatedSpans> found(Assertions assertions) {
    List<RelatedSpans> found = new ArrayList<>();
    assertions
        .of(Relation.class)
        .map(RelatedSpans::of)
        .filter(relation -> found.stream().noneMatch(relation::equalsIn))
        .forEach(found::add);
    return found;
  }

  @Override
  public void add(Compared<RelatedSpans> article) {
    for (RelationGroup group : RelationGroup.values()) {
      List<RelatedSpans> gold = of(group, article.gold());
      List<RelatedSpans> found = of(group, article.found());
      tallies.merge(group, Tally.of(gold, found), Tally::plus);
      Reliability reliability =
          reliabilities.computeIfAbsent(group, g -> new Reliability("relations"));
      found.forEach(
          relation ->
              reliability.add(relation.confidence(), gold.stream().anyMatch(relation::equalsIn)));
    }
  }

  private static List<RelatedSpans> of(RelationGroup group, List<RelatedSpans> relations) {
    return relations.stream().filter(relation -> relation.group() == group).toList();
  }

  @Override
  public Figures figures() {
    List<RelationGroup> used =
        tallies.keySet().stream().filter(group -> tallies.get(group).exact().gold() > 0).toList();
    Tally all = used.stream().map(tallies::get).reduce(Tally.NONE, Tally::plus);
    Stream<Figure> byGroup =
        used.stream().flatMap(group -> tallies.get(group).figures(group.label()));
    Reliability reliability =
        used.stream()
            .map(reliabilities::get)
            .reduce(new Reliability("relations"), Reliability::plus);
    return new Figures(
        Stream.concat(all.figures("relations"), byGroup).toList(), reliability.bands().toList());
  }
}
