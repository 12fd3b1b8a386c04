package org.newsgraph.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsgraph.assertion.Assertions;
import org.newsgraph.evaluation.Figures.Figure;
import org.newsgraph.language.Chain;
import org.newsgraph.language.Name;
import org.newsgraph.language.NameType;
import org.newsgraph.language.Span;

/**
 * Compares names by span and type.
 *
 * <p>A type that the gold data never use is not scored: there, its names are labelled otherwise.
 */
public final class NameComparison implements Comparison<Name> {

  /** The types of the main figure, in which all gold data agree. */
  private static final List<NameType> THREE =
      List.of(NameType.PERSON, NameType.ORGANIZATION, NameType.PLACE);

  private static final Map<String, NameType> LABELS = labels();

  private final Map<NameType, SpanTally> tallies = new EnumMap<>(NameType.class);
  private final Reliability reliability = new Reliability("three");

  @Override
  public List<Name> gold(JsonNode line, GoldText text) throws BrokenGold {
    JsonNode array = line.path("names");
    if (!array.isArray()) {
      throw new BrokenGold("no array \"names\"");
    }
    List<Name> names = new ArrayList<>();
    for (JsonNode name : array) {
      Span span = text.span(name);
      Optional<NameType> type = Optional.ofNullable(LABELS.get(name.path(2).asText()));
      type.ifPresent(known -> names.add(new Name(span, known, 1)));
    }
    return names;
  }

  @Override
  public List<Name> found(Assertions assertions) {
    Stream<Name> entities = assertions.chains().stream().flatMap(NameComparison::names);
    return Stream.concat(entities, assertions.otherNames().stream()).toList();
  }

  private static Stream<Name> names(Chain chain) {
    return chain.names().stream()
        .map(mention -> new Name(mention.span(), chain.type(), mention.confidence()));
  }

  @Override
  public void add(Compared<Name> article) {
    for (NameType type : NameType.values()) {
      SpanTally tally = SpanTally.of(spans(article.gold(), type), spans(article.found(), type));
      tallies.merge(type, tally, SpanTally::plus);
    }
    article.found().stream()
        .filter(name -> THREE.contains(name.type()))
        .forEach(name -> reliability.add(name.confidence(), isGold(name, article)));
  }

  private static Set<Span> spans(List<Name> names, NameType type) {
    return names.stream()
        .filter(name -> name.type() == type)
        .map(Name::span)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static boolean isGold(Name found, Compared<Name> article) {
    return article.gold().stream()
        .anyMatch(gold -> gold.type() == found.type() && gold.span().equals(found.span()));
  }

  @Override
  public Figures figures() {
    SpanTally three = THREE.stream().map(this::tally).reduce(SpanTally.NONE, SpanTally::plus);
    Stream<Figure> types =
        tallies.keySet().stream()
            .filter(type -> THREE.contains(type) || tally(type).exact().gold() > 0)
            .flatMap(type -> tally(type).figures(type.label()));
    return new Figures(
        Stream.concat(three.figures("three"), types).toList(), reliability.bands().toList());
  }

  private SpanTally tally(NameType type) {
    return tallies.getOrDefault(type, SpanTally.NONE);
  }

  /** The types as newsgraph writes them, and as gold data of others do. */
  private static Map<String, NameType> labels() {
    Map<String, NameType> labels =
        Stream.of(NameType.values()).collect(Collectors.toMap(NameType::label, type -> type));
    labels.put("Organisation", NameType.ORGANIZATION);
    labels.put("Location", NameType.PLACE);
    labels.put("Nationality", NameType.GROUP);
    return Map.copyOf(labels);
  }
}
