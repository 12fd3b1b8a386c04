package org.newsgraph.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.newsgraph.language.Span;

class SameEntityTest {

  private static LinkedMention mention(int article, String chain, String entity) {
    GoldMention gold = new GoldMention(new Span(0, 1), chain, "Person");
    return new LinkedMention(article, gold, Optional.of(entity).filter(found -> !found.isEmpty()));
  }

  @Test
  void countsPairsFromDifferentArticles() {
    Score pairs =
        SameEntity.figures(
                List.of(
                    mention(0, "holm", "person/ada-holm"),
                    mention(0, "holm", "person/ada-holm"),
                    mention(1, "holm", "person/ada-holm"),
                    mention(1, "holm", ""),
                    mention(2, "lund", "person/ada-holm")))
            .get(0)
            .score();
    assertThat(pairs).isEqualTo(new Score(4, 2, 5, 2));
  }

  @Test
  void aWordIsCapitalisedByItsFirstLetter() {
    assertThat(SharedWords.hasCapitalised("the iPod maker")).isFalse();
    assertThat(SharedWords.hasCapitalised("the Norland-based firm")).isTrue();
  }

  @Test
  void wordsAreComparedWhereTheyStand() {
    String text = "Holm met Ada Holm";
    assertThat(
            SharedWords.jaccard(
                SharedWords.in(text, new Span(0, 4)), SharedWords.in(text, new Span(13, 17))))
        .isZero();
    assertThat(
            SharedWords.jaccard(
                SharedWords.in(text, new Span(9, 17)), SharedWords.in(text, new Span(13, 17))))
        .isEqualTo(.5);
  }
}
