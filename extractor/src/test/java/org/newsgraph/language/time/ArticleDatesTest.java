package org.newsgraph.language.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.article.Article;
import org.newsgraph.article.Metadata;
import org.newsgraph.article.PublicationDate;
import org.newsgraph.language.Document;
import org.newsgraph.language.Span;
import org.newsgraph.language.TimeExpression;

class ArticleDatesTest {

  private static List<TimeExpression> times(String text, Optional<String> date) {
    Metadata metadata =
        Metadata.of(Optional.empty(), Optional.empty(), date.flatMap(PublicationDate::parse));
    return new ArticleDates().apply(Document.of(new Article(text, metadata))).times();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          on Tuesday              | 2023-03-08 | 2023-03-07
          on Wednesday            | 2023-03-08 | 2023-03-08
          on Thursday             | 2023-03-08 | 2023-03-02
          last Wednesday          | 2023-03-08 | 2023-03-01
          on Tuesday night        | 2023-03-08 | 2023-03-07
          last night              | 2023-03-08 | 2023-03-07
          last week               | 2023-03-08 | ~~
          next Thursday           | 2023-03-08 | 2023-03-09
          yesterday               | 2023-03-01 | 2023-02-28
          Today                   | 2023-03-08 | 2023-03-08
          tomorrow                | 2023-12-31 | 2024-01-01
          on March 6              | 2023-03-08 | 2023-03-06
          on 6 March              | 2023-03-08 | 2023-03-06
          on December 30          | 2023-01-02 | 2022-12-30
          on Jan. 2               | 2022-12-30 | 2023-01-02
          on March 6, 2019        | 2023-03-08 | 2019-03-06
          on February 29          | 2023-03-08 | 2024-02-29
          on June 31              | 2023-03-08 | ~~
          He may 6 times          | 2023-03-08 | ~~
          the 2023-03-08T10:00:00Z| 2023-03-08 | ~~
          """)
  void resolvesAgainstTheArticlesDay(String text, String published, String day) {
    String found =
        times(text, Optional.of(published)).stream()
            .flatMap(time -> time.day().stream())
            .map(LocalDate::toString)
            .findFirst()
            .orElse("");
    assertThat(found).isEqualTo(day);
  }

  @Test
  void keepsTheWordsThatNameNoDay() {
    assertThat(times("He said so last week.", Optional.of("2023-03-08")))
        .containsExactly(new TimeExpression(new Span(11, 20), Optional.empty()));
  }

  @Test
  void leavesTheWordsOfAnUndatedArticle() {
    assertThat(times("on Tuesday", Optional.empty()))
        .containsExactly(new TimeExpression(new Span(3, 10), Optional.empty()));
  }

  @ParameterizedTest
  @CsvSource({
    "2023-03-08,2023-03-08",
    "2023-03-08T23:30:00-05:00,2023-03-08T23:30:00-05:00",
    "2023-03-08T14:00Z,2023-03-08T14:00:00Z",
    "2023-03-08 14:00:05,2023-03-08T14:00:05",
    "March 8 2023,",
    "2023-02-30,"
  })
  void readsPublicationDates(String text, String lexical) {
    assertThat(PublicationDate.parse(text).map(PublicationDate::text).orElse(null))
        .isEqualTo(lexical);
  }
}
