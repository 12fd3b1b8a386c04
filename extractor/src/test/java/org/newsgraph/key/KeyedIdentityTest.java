package org.newsgraph.key;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyedIdentityTest {

  private static NodeKey key(String article, String node, EntityKind kind, String name) {
    return new NodeKey(article, node, kind, name, Set.of(), "");
  }

  private static NodeKey statement(String article, String text) {
    return new NodeKey(article, "statement-1", EntityKind.STATEMENT, text, Set.of(), "person-1");
  }

  private static String entity(String article, EntityKind kind, String name) {
    NodeKey node = key(article, "node", kind, name);
    return new KeyedIdentity().resolve(List.of(node)).of("node").entity();
  }

  private static String statementBy(String speaker, String article, String text) {
    List<NodeKey> nodes =
        List.of(key(article, "person-1", EntityKind.PERSON, speaker), statement(article, text));
    return new KeyedIdentity().resolve(nodes).of("statement-1").entity();
  }

  @ParameterizedTest
  @CsvSource({
    "PERSON,Ada Holm,person/ada-holm",
    "PERSON,ADA  HOLM,person/ada-holm",
    "PERSON,Zoë Kähler,person/zoe-kahler",
    "ORGANIZATION,The Norland Post,organization/norland-post",
    "ORGANIZATION,Norland Engineers' Union,organization/norland-engineers-union",
    "PLACE,U.S.,place/u-s",
    "PLACE,Київ,place/київ",
    "GROUP,Ukrainians,group/ukrainians"
  })
  void namesEntitiesByKindAndName(EntityKind kind, String name, String entity) {
    assertThat(entity("a", kind, name)).isEqualTo(entity);
  }

  @Test
  void givesNamesOfAnyLengthAShortKey() {
    String one = entity("a", EntityKind.PERSON, "x".repeat(10_000));
    String other = entity("a", EntityKind.PERSON, "x".repeat(10_001));
    assertThat(one).hasSizeLessThan(120).isNotEqualTo(other);
    assertThat(entity("a", EntityKind.PERSON, "!!!")).isNotEqualTo("person/");
  }

  @Test
  void neverMergesUnnamedSourcesAcrossArticles() {
    assertThat(entity("a", EntityKind.UNNAMED_SOURCE, "an official"))
        .isNotEqualTo(entity("b", EntityKind.UNNAMED_SOURCE, "an official"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The pier will stand for years | The pier will stand for years!    | true
          the pier will stand for years | Pier will stand for the years     | true
          The pier will stand for years | The pier will not stand for years | false
          Yes                           | Yes                               | false
          """)
  void joinsStatementsOfTheSameContentWords(String one, String other, boolean same) {
    boolean joined = statementBy("Ada Holm", "a", one).equals(statementBy("Ada Holm", "b", other));
    assertThat(joined).isEqualTo(same);
  }

  @Test
  void neverJoinsStatementsOfTwoSpeakers() {
    assertThat(statementBy("Ada Holm", "a", "The pier will stand for years"))
        .isNotEqualTo(statementBy("Per Holm", "b", "The pier will stand for years"));
  }

  @Test
  void doesNotDependOnTheOrderOfNodes() {
    List<NodeKey> nodes = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      nodes.add(key("article", "node-" + i, EntityKind.PERSON, "Person " + i % 20));
    }
    List<String> expected = entities(nodes);
    for (int seed = 0; seed < 20; seed++) {
      Collections.shuffle(nodes, new Random(seed));
      assertThat(entities(nodes)).isEqualTo(expected);
    }
  }

  private static List<String> entities(List<NodeKey> nodes) {
    return new KeyedIdentity()
        .resolve(nodes).all().stream()
            .map(identity -> identity.node() + " " + identity.entity())
            .sorted()
            .toList();
  }
}
