package org.newsgraph.key;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.newsgraph.rdf.Sample;

class ArticleKeysTest {

  @Test
  void oneKeyForEachNodeThatIsAnEntity() {
    String name = "Zoe\u0308 Ka\u0308hler";
    assertThat(ArticleKeys.of(Sample.assertions()))
        .allMatch(key -> key.article().equals("https://herald.example/bridge"))
        .extracting(
            key -> "%s %s %s %s".formatted(key.node(), key.kind(), key.name(), key.speaker()))
        .containsExactly(
            "person-1 PERSON " + name + " ",
            "organization-2 ORGANIZATION Harbour Board ",
            "place-3 PLACE Northport ",
            "place-4 PLACE Norland ",
            "publisher ORGANIZATION The Herald ",
            "unnamed-source-1 UNNAMED_SOURCE a senior official of the Harbour Board ",
            "statement-1 STATEMENT It is safe person-1",
            "statement-2 STATEMENT and will stay so. person-1",
            "report REPORT " + Sample.TEXT + " ");
  }
}
