package org.newsgraph.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.newsgraph.article.Article;
import org.newsgraph.article.Metadata;
import org.newsgraph.assertion.Assertions;
import org.newsgraph.evaluation.Comparison.Compared;
import org.newsgraph.evaluation.CoreferenceComparison.Standing;
import org.newsgraph.language.Chain;
import org.newsgraph.language.Mention;
import org.newsgraph.language.NameType;

/** Gold chains against chains made by hand. */
class CoreferenceComparisonTest {

  private static final String TEXT = "Ada Holm rose. She met the man of Vik. He left his dog.";

  private static final String GOLD =
      """
      {"chains": [
        {"mentions": [{"span": [0, 8], "form": "name"}, {"span": [15, 18], "form": "pronoun"}]},
        {"mentions": [{"span": [23, 37], "form": "nominal"}, {"span": [34, 37], "form": "name"},
                      {"span": [39, 41], "form": "pronoun"}]},
        {"mentions": [{"span": [47, 50], "form": "pronoun"}, {"span": [51, 54], "form": "nominal"}]}]}
      """;

  @Test
  void countsAPronounOutsideOfNamedChainsAgainstPrecision() throws IOException, BrokenGold {
    Chain ada = chain(0, "Ada Holm", "She", "He", "his");
    Chain vik = chain(1, "Vik", "the man");
    Assertions found =
        new Assertions(new Article(TEXT, Metadata.NONE), List.of(ada, vik), List.of(), List.of());
    CoreferenceComparison comparison = new CoreferenceComparison();
    List<Standing> gold = comparison.gold(new ObjectMapper().readTree(GOLD), GoldText.of(TEXT));
    comparison.add(new Compared<>("a-1", TEXT, gold, comparison.found(found)));

    assertThat(FigureTable.of(comparison.figures()))
        .isEqualTo(
            """
            of       counted  gold  found  precision  recall     F1
            pronoun  chain       2      3      0.333   0.500  0.400
            nominal  chain       1      1      1.000   1.000  1.000
            """);
    assertThat(comparison.differences())
        .extracting(Difference::line)
        .containsExactly(
            "missed\tpronoun\tHe at 39 | Vik\ta-1",
            "invented\tpronoun\tHe at 39 | Ada Holm\ta-1",
            "invented\tpronoun\this at 47 | Ada Holm\ta-1");
  }

  private static Chain chain(int id, String name, String... others) {
    Words words = new Words(TEXT);
    List<Mention> mentions = new ArrayList<>();
    mentions.add(new Mention(words.span(name), Mention.Kind.NAME, 1));
    for (String other : others) {
      Mention.Kind kind = other.startsWith("the") ? Mention.Kind.NOMINAL : Mention.Kind.PRONOUN;
      mentions.add(new Mention(words.span(other), kind, 1));
    }
    return new Chain(id, NameType.PERSON, name, mentions, Set.of());
  }
}
