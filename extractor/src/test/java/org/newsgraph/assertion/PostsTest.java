package org.newsgraph.assertion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsgraph.Cases;
import org.newsgraph.Cases.Case;
import org.newsgraph.article.Metadata;
import org.newsgraph.assertion.relation.PeoplesCountries;
import org.newsgraph.assertion.relation.Posts;
import org.newsgraph.language.Document;
import org.newsgraph.language.MarkedText;

/** Who holds which post of what, by the cases of posts.txt. */
class PostsTest {

  static Stream<Case> cases() {
    return Cases.of(PostsTest.class, "posts.txt");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void readsWholeTitlesOfWhoHoldsThem(Case one) {
    Document document =
        new PeoplesCountries().apply(MarkedText.document(one.input(), Metadata.NONE));

    assertThat(new Posts().find(document).map(post -> line(document, post)))
        .containsExactlyElementsOf(one.expected());
  }

  private static String line(Document document, PostHeld post) {
    String body =
        post.organization().map(id -> " | " + document.chains().get(id).name()).orElse("");
    return document.chains().get(post.person()).name() + " | " + document.text(post.title()) + body;
  }
}
