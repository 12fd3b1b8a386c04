package org.newsgraph.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.evaluation.Comparison.Compared;
import org.newsgraph.gazetteer.Coordinates;
import org.newsgraph.gazetteer.Entry;
import org.newsgraph.gazetteer.Gazetteer;
import org.newsgraph.gazetteer.Gazetteers;
import org.newsgraph.gazetteer.Location;
import org.newsgraph.gazetteer.Names;
import org.newsgraph.gazetteer.Nature;
import org.newsgraph.key.EntityKind;
import org.newsgraph.language.Span;

/** Counts what is linked in "Ada Holm met Bo Lund." against a gazetteer of two. */
class LinkComparisonTest {

  private static final String TEXT = "Ada Holm met Bo Lund.";
  private static final Span ADA = new Span(0, 8);
  private static final ObjectMapper JSON = new ObjectMapper();

  private Gazetteer gazetteer;

  @BeforeEach
  void known() {
    gazetteer = Gazetteers.holding(List.of(entry("wikidata:Q1"), entry("geonames:1")));
  }

  private static Entry entry(String identifier) {
    return new Entry(
        List.of(identifier),
        new Names("Ada Holm", List.of()),
        new Nature(Optional.of(EntityKind.PLACE), "", ""),
        new Location(Optional.empty(), List.of()),
        List.of(),
        1,
        "invented");
  }

  private static KnownThing found(String item, double chance, double latitude) {
    Optional<String> known = Optional.ofNullable(item);
    return new KnownThing(ADA, known, known.map(id -> new Coordinates(latitude, 0)), chance);
  }

  /** Gold and found item; gold, right and found of: in the gazetteer, not in it, surely linked. */
  @ParameterizedTest
  @CsvSource({
    "Q1, Q1, .9, 1 1 1, 0 0 0, 1 1 1",
    "Q1, Q1, .5, 1 1 1, 0 0 0, 0 0 0",
    "Q1, Q2, .5, 1 0 1, 0 0 0, 0 0 0",
    "Q1, , 0, 1 0 0, 0 0 0, 0 0 0",
    "Q9, , 0, 0 0 0, 1 1 1, 0 0 0",
    "Q9, Q1, .9, 0 0 0, 1 0 1, 1 0 1",
  })
  void countsLinks(
      String gold, String item, double chance, String known, String unknown, String sure) {
    LinkComparison comparison = new LinkComparison(gazetteer);
    KnownThing right = new KnownThing(ADA, Optional.of(gold), Optional.empty(), 1);
    comparison.add(new Compared<>(TEXT, List.of(right), List.of(found(item, chance, 0))));
    assertThat(told(comparison.figures())).containsExactly(known, unknown, sure);
  }

  @Test
  void whatIsNotNamedDoesNotCount() throws Exception {
    JsonNode line =
        JSON.readTree(
            """
            {"links": [{"span": [0, 8], "wikidata": "Q1"},
                       {"span": [9, 12], "wikidata": "Q1"},
                       {"span": [13, 20], "wikidata": "Unknown1", "coref": true}]}
            """);
    LinkComparison comparison = new LinkComparison(gazetteer);
    List<KnownThing> gold = comparison.gold(line, GoldText.of(TEXT));
    comparison.add(new Compared<>(TEXT, gold, List.of()));
    assertThat(told(comparison.figures())).containsExactly("1 0 0", "0 0 0", "0 0 0");
  }

  /** Exact, within 161 km, left unlinked, all recognised, surely linked. */
  @ParameterizedTest
  @CsvSource({
    "1, 1, .9, 0, 1 1 1, 1 1 1, 0 0 0, 1 1 1, 1 1 1",
    "1, 2, .5, 1, 1 0 1, 1 1 1, 0 0 0, 1 0 1, 0 0 0",
    "1, 2, .5, 2, 1 0 1, 1 0 1, 0 0 0, 1 0 1, 0 0 0",
    "1, , 0, 0, 1 0 0, 1 0 0, 0 0 0, 1 0 0, 0 0 0",
    "9, , 0, 0, 0 0 0, 0 0 0, 1 1 1, 1 0 0, 0 0 0",
  })
  void countsPlaces(
      String gold,
      String item,
      double chance,
      double latitude,
      String exact,
      String near,
      String unknown,
      String all,
      String sure) {
    PlaceComparison comparison = new PlaceComparison(gazetteer);
    KnownThing right =
        new KnownThing(ADA, Optional.of(gold), Optional.of(new Coordinates(0, 0)), 1);
    comparison.add(new Compared<>(TEXT, List.of(right), List.of(found(item, chance, latitude))));
    assertThat(told(comparison.figures())).containsExactly(exact, near, unknown, all, sure);
  }

  @Test
  void aPlaceThatWasNotRecognisedDoesNotCount() {
    PlaceComparison comparison = new PlaceComparison(gazetteer);
    KnownThing right =
        new KnownThing(new Span(13, 20), Optional.of("1"), Optional.of(new Coordinates(0, 0)), 1);
    comparison.add(new Compared<>(TEXT, List.of(right), List.of(found("1", 1, 0))));
    assertThat(told(comparison.figures())).allMatch("0 0 0"::equals);
  }

  /** Gold, right and found of each figure. */
  private static List<String> told(Figures figures) {
    return figures.scores().stream()
        .map(Figures.Figure::score)
        .map(score -> score.gold() + " " + score.right() + " " + score.found())
        .toList();
  }
}
