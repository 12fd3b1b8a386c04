package org.newsgraph.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.article.Article;
import org.newsgraph.article.Metadata;

class IrisTest {

  private static final Iris IRIS = new Iris("https://example.org/news/");
  private static final String VERSION = "https://example.org/news/article/1/version/2";

  @Test
  void everythingLiesBelowTheBase() {
    Extraction extraction = new Extraction("0.1.0", "abc");
    assertThat(IRIS.entity("person/ada-holm")).isEqualTo(IRIS.base() + "person/ada-holm");
    assertThat(IRIS.decision("person/ada-holm"))
        .isEqualTo(IRIS.base() + "decision/person/ada-holm");
    assertThat(IRIS.extraction(extraction)).isEqualTo(IRIS.base() + "extraction/0.1.0-abc");
    assertThat(IRIS.software(extraction)).isEqualTo(IRIS.base() + "software/newsgraph-0.1.0");
    assertThat(IRIS.identities()).isEqualTo(IRIS.base() + "graph/identities");
    assertThat(IRIS.provenance()).isEqualTo(IRIS.base() + "graph/provenance");
    assertThat(IRIS.node(VERSION, "person-1")).isEqualTo(VERSION + "#person-1");
    assertThat(IRIS.phrase(VERSION, 10, 20)).isEqualTo(VERSION + "#char=10,20");
  }

  @Test
  void articlesAndVersionsAreHashes() {
    Article article = new Article("abc", Metadata.NONE);
    String hash = "ba7816bf8f01cfea";
    assertThat(IRIS.article("abc")).isEqualTo(IRIS.base() + "article/" + hash);
    assertThat(IRIS.version(article)).startsWith(IRIS.article(article.key())).endsWith(hash);
  }

  @Test
  void nodesBelowABaseThatEndsInAHashHaveOneFragment() {
    Iris iris = new Iris("https://example.org/news#");
    String version = iris.version(new Article("abc", Metadata.NONE));
    assertThat(iris.node(version, "person-1")).endsWith("/person-1").containsOnlyOnce("#");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        Iris.DEFAULT_BASE,
        "http://localhost:3030/",
        "https://example.org/news#",
        "urn:newsgraph:data/",
        "https://例え.jp/ニュース/"
      })
  void takesAsBase(String base) {
    assertThat(new Iris(base).entity("place/x")).isEqualTo(base + "place/x");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "news/",
        "/news/",
        "https:///",
        "https://example.org/news",
        "https://example.org/a#b/",
        "https://example.org/a b/",
        "https://example.org/<a>/",
        "file:///tmp/",
        "urn:newsgraph:",
        "javascript:alert(1)/"
      })
  void refusesAsBase(String base) {
    assertThatThrownBy(() -> new Iris(base))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("ends in / or #")
        .hasMessageContaining("found \"" + base + "\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          https://example.org/a?b=c#d          | true
          HTTP://example.org                   | true
          https://example.org/münchen          | true
          https://example.org:80/a//b/../c     | true
          https://sub-1.example.org/%e2%80%99   | true
          https://sub_1.example.org/a          | true
          https://me@example.org/a             | false
          http://192.0.2.1/a;b=1,2?q=é&r=+     | true
          example.org/a                        | false
          https://                             | false
          http:///a                            | false
          ftp://example.org/a                  | false
          javascript:alert(1)                  | false
          urn:isbn:1                           | false
          https://example.org/a b              | false
          https://example.org/> <urn:x> <urn:y | false
          https://example.org/"a"              | false
          https://example.org/{a}              | false
          https://example.org/%zz              | false
          https://example.org/\ud800           | false
          https://exam\u0001ple.org/          | false
          """)
  void tellsWebAddresses(String text, boolean expected) {
    assertThat(Iris.isWebAddress(text)).isEqualTo(expected);
  }
}
