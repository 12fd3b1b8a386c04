package org.newsgraph.collection;

import java.util.List;
import org.apache.jena.query.Dataset;
import org.newsgraph.Newsgraph;
import org.newsgraph.article.Article;

/** The example of the README, which {@link NewsgraphExampleTest} runs. */
final class NewsgraphExample {

  private NewsgraphExample() {}

  static Dataset run(String samples) {
    try (Newsgraph newsgraph = Newsgraph.standard()) {
      Article article =
          Article.builder("\u201cIt is safe,\u201d said Ada Holm.").published("2024-10-15").build();
      newsgraph.read(article).findings().ifPresent(found -> found.graph().write(System.out));

      return Loading.dataset(newsgraph, List.of(samples));
    }
  }
}
