package org.newsgraph.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.newsgraph.notice.NoticeKind;

class NumberedReadingsTest {

  private static Reading reading(String id) {
    return new Reading(id, Optional.of(Article.of(id)), List.of());
  }

  @Test
  void tellsWhereEachArticleWasRead() {
    try (Stream<Reading> read =
        NumberedReadings.of("a.jsonl", () -> Stream.of(reading("x"), reading("y")))) {
      assertThat(read.map(Reading::source)).containsExactly("a.jsonl#1", "a.jsonl#2");
    }
  }

  @Test
  void tellsOfAReaderThatThrowsAfterWhatItHasRead() {
    Stream<Reading> breaking = Stream.of("x", "", "y").map(id -> reading(id.substring(0, 1)));
    try (Stream<Reading> read = NumberedReadings.of("a.jsonl", () -> breaking)) {
      List<Reading> all = read.toList();
      assertThat(all).extracting(Reading::id).containsExactly("x", "a.jsonl");
      assertThat(all.get(1).fault()).isPresent();
      assertThat(all.get(1).notices())
          .singleElement()
          .matches(notice -> notice.kind() == NoticeKind.FAULT);
    }
  }

  @Test
  void tellsOfAReaderThatThrowsBeforeItBegins() {
    try (Stream<Reading> read =
        NumberedReadings.of(
            "a.xml",
            () -> {
              throw new StackOverflowError();
            })) {
      assertThat(read.toList()).singleElement().matches(reading -> reading.fault().isPresent());
    }
  }
}
