package org.newsgraph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.newsgraph.article.Article;
import org.newsgraph.notice.Fault;
import org.newsgraph.notice.Notice;
import org.newsgraph.notice.NoticeKind;

class ResultJsonTest {

  @Test
  @Tag("slow")
  void givesBackWhatItWrote() {
    try (Newsgraph newsgraph = Newsgraph.standard();
        Stream<ArticleResult> results = newsgraph.read(List.of("../samples"))) {
      results.forEach(
          result -> {
            ArticleResult back = ResultJson.read(ResultJson.write(result));
            assertThat(back).isEqualTo(result);
            assertThat(back.findings().orElseThrow().graph().content().size())
                .isEqualTo(result.findings().orElseThrow().graph().content().size());
          });
    }
  }

  @Test
  void givesBackFaultsAndRefusals() {
    ArticleResult failed =
        new ArticleResult(
            "a",
            "a#1",
            Optional.of(Article.of("\ud83c\udf09 \u201cYes\u201d")),
            Optional.empty(),
            List.of(new Notice(NoticeKind.FAULT, "a", "step B", "c")),
            Optional.of(Fault.of("B", new StackOverflowError())));
    assertThat(ResultJson.read(ResultJson.write(failed))).isEqualTo(failed);
  }

  @Test
  void refusesWhatIsNoResult() {
    assertThatThrownBy(() -> ResultJson.read("{\"id\": 3}"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
