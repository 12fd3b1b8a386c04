package org.newsgraph.pipeline;

import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.query.Dataset;

/** The example of the README, which {@link NewsgraphTest} runs. */
final class NewsgraphExample {

  private NewsgraphExample() {}

  static Dataset run(String samples) {
    Newsgraph newsgraph = Newsgraph.standard();
    try (Stream<ArticleResult> articles = newsgraph.read(List.of(samples))) {
      articles.forEach(
          article ->
              article
                  .findings()
                  .ifPresent(
                      findings -> findings.assertions().found().forEach(System.out::println)));
    }
    return newsgraph.dataset(List.of(samples));
  }
}
