package org.newsgraph.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.article.Article;
import org.newsgraph.article.Metadata;
import org.newsgraph.assertion.Agent;
import org.newsgraph.assertion.Assertions;
import org.newsgraph.assertion.Circumstances;
import org.newsgraph.assertion.PostHeld;
import org.newsgraph.assertion.Quotation;
import org.newsgraph.assertion.QuoteType;
import org.newsgraph.assertion.Relation;
import org.newsgraph.assertion.Relation.Argument;
import org.newsgraph.assertion.RelationType;
import org.newsgraph.evaluation.Comparison.Compared;
import org.newsgraph.language.Chain;
import org.newsgraph.language.Mention;
import org.newsgraph.language.NameType;
import org.newsgraph.language.quotation.AttributionKind;

/** A gold graph against findings made by hand. */
class GraphComparisonTest {

  private static final String TEXT =
      "Mayor Ada Holm of Vik said the bridge is safe. Lund built it, Holm told Bo Lind.";
  private static final Words WORDS = new Words(TEXT);

  private static final String GOLD =
      """
      {"text": "%s",
       "statements": [
         {"words": "the bridge is safe", "speaker": "Ada Holm", "speakerType": "person", "title": "Mayor",
          "addressee": "", "via": ""},
         {"words": "Lund built it", "speaker": "Ada Holm", "speakerType": "person", "title": "Mayor",
          "addressee": "Bo Lind", "via": ""}],
       "posts": [{"person": "Ada Holm", "title": "the mayor of Vik"}],
       "relations": [{"type": "leads", "subject": "Ada Holm", "object": "Vik"},
                     {"type": "citizenOf", "subject": "Bo Lind", "object": "Vik"}],
       "entities": [{"name": "Ada Holm", "type": "Person"}, {"name": "Vik", "type": "Place"}]}
      """
          .formatted(TEXT);

  private static GraphComparison compared(Assertions found) throws IOException, BrokenGold {
    GraphComparison comparison = new GraphComparison();
    List<GraphItem> gold = comparison.gold(new ObjectMapper().readTree(GOLD), GoldText.of(TEXT));
    comparison.add(new Compared<>("a-1", TEXT, gold, comparison.found(found)));
    return comparison;
  }

  private static Assertions found() {
    Chain ada = chain(0, NameType.PERSON, "Mayor Ada Holm", "Ada Holm");
    Chain vik = chain(1, NameType.PLACE, "Vik", "Vik");
    Chain bo = chain(2, NameType.ORGANIZATION, "Lind", "Lind");
    return new Assertions(
        new Article(TEXT, Metadata.NONE),
        List.of(ada, vik, bo),
        List.of(),
        List.of(
            said("that the bridge is safe".substring(5), 0),
            said("Lund built it, Holm told", 2),
            said("Bo Lind", 0),
            new PostHeld(
                0, WORDS.span("Mayor"), Optional.of(1), WORDS.span("Mayor Ada"), false, .9),
            tie(RelationType.WORKS_FOR, 0, 1),
            tie(RelationType.LEADS, 0, 1),
            tie(RelationType.LIVES_IN, 0, 1),
            likely(RelationType.LOCATED_IN, 1, 0)));
  }

  private static Chain chain(int id, NameType type, String name, String words) {
    Mention mention = new Mention(WORDS.span(words), Mention.Kind.NAME, 1);
    return new Chain(id, type, name, List.of(mention), Set.of());
  }

  private static Quotation said(String words, int speaker) {
    return new Quotation(
        QuoteType.INDIRECT,
        AttributionKind.SPEECH,
        new Quotation.Wording(List.of(WORDS.span(words)), List.of(), List.of()),
        "say",
        Optional.of(new Agent.Named(speaker)),
        Circumstances.NONE,
        List.of(),
        .9);
  }

  private static Relation tie(RelationType type, int subject, int object) {
    return tie(type, subject, object, .9);
  }

  private static Relation likely(RelationType type, int subject, int object) {
    return tie(type, subject, object, .6);
  }

  private static Relation tie(RelationType type, int subject, int object, double confidence) {
    return new Relation(
        type,
        new Argument(subject, WORDS.span("Ada Holm")),
        new Argument(object, WORDS.span("Vik")),
        WORDS.span("Ada Holm of Vik"),
        confidence);
  }

  @Test
  void countsEachPartOfTheGraph() throws IOException, BrokenGold {
    assertThat(FigureTable.of(compared(found()).figures()))
        .isEqualTo(
            """
            of                  counted           gold  found  precision  recall     F1
            statements          overlapping          2      3      0.667   1.000  0.800
            speakers            of those found       2      2      0.500   0.500  0.500
            titles              of those found       2      1      1.000   0.500  0.667
            to or through whom  of those found       1      0      0.000   0.000  0.000
            posts               person and title     1      1      1.000   1.000  1.000
            relations           full names           2      2      0.500   0.500  0.500
            with candidates     full names           2      3      0.333   0.500  0.400
            entities            name and type        2      3      0.667   1.000  0.800
            """);
  }

  @Test
  void listsWhatIsMissedAndWhatIsInvented() throws IOException, BrokenGold {
    assertThat(
            compared(found()).differences().stream()
                .map(Difference::line)
                .collect(Collectors.joining("\n")))
        .isEqualTo(
            """
            invented\tstatements\tBo Lind\ta-1
            missed\tspeakers\tLund built it | ada holm | lind\ta-1
            missed\trelations\tbo lind | livesIn or citizenOf | vik\ta-1
            invented\trelations\tmayor ada holm | livesIn or citizenOf | vik\ta-1
            invented\tentities\tOrganization lind\ta-1\
            """);
  }

  /** The columns: one name, another, whether one holds the other, whether they name one person. */
  @ParameterizedTest
  @CsvSource({
    "Dr. Ada Holm, ada holm, true, true",
    "Mayor Ada Holm, Ada Holm, true, true",
    "the Vik Council, Vik council, true, true",
    "Holm, Ada Holm, true, false",
    "Ada Holmgren, Ada Holm, false, false",
    "President, Ada Holm, false, false",
    "U.S. Senate, US Senate, true, true",
  })
  void comparesNamesByWords(String one, String other, boolean holds, boolean same) {
    FullName name = FullName.of(one);
    FullName there = FullName.of(other);

    assertThat(name.holdsOrLiesIn(there)).isEqualTo(holds);
    assertThat(name.untitled().equals(there.untitled())).isEqualTo(same);
  }
}
