package org.newsgraph.curation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.key.BlockingKeys;
import org.newsgraph.key.EntityKind;
import org.newsgraph.key.Identities;
import org.newsgraph.key.Identity;
import org.newsgraph.key.KeyedIdentity;
import org.newsgraph.key.NodeKey;
import org.newsgraph.key.Wording;

/** What the nodes of an article are when its names are parted, and when they are not any more. */
class SplittingTest {

  private static final String WORDS = "The old bridge across the river will stay open";

  private static final Identities WHOLE =
      new KeyedIdentity()
          .resolve(
              List.of(
                  node("p1", EntityKind.PERSON, "Ada Holm", ""),
                  node("p2", EntityKind.PERSON, "Bo Lund", "")
                      .identified(List.of("wikidata:Q5"), List.of("Bo Lund")),
                  node("o1", EntityKind.ORGANIZATION, "Harbour Board", ""),
                  node("publisher", EntityKind.ORGANIZATION, "The Harbour Board", ""),
                  node("u1", EntityKind.UNNAMED_SOURCE, "an official", ""),
                  node("s1", EntityKind.STATEMENT, WORDS, "p1"),
                  node("s2", EntityKind.STATEMENT, "Not yet", "p1"),
                  node("s3", EntityKind.STATEMENT, WORDS, "p2"),
                  node("s4", EntityKind.STATEMENT, WORDS, "u1"),
                  node("report", EntityKind.REPORT, WORDS, "")));

  private static NodeKey node(String name, EntityKind kind, String words, String speaker) {
    return new NodeKey("https://news.example/1", name, kind, words, Set.of(), speaker);
  }

  private static Splitting parting(String lines) {
    return Splitting.of(CuratedLines.of(CuratedLinesTest.lines(lines)), "article/one");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ada-holm~one != ada-holm | p1 s1",
        "ada-holm~one = wikidata:Q1 | p1 s1",
        "bo-lund = ada-holm~one | p1 s1",
        "wikidata-q5~one != wikidata:Q5 | p2 s3",
        "ada-holm~one = wikidata-q5~one | p1 p2 s1 s3",
        "organization/harbour-board~one = wikidata:Q1 | o1 publisher",
        "ada-holm~one ~ wikidata:Q1 |",
        "ada-holm~two = wikidata:Q1 |",
        "ada-holm = wikidata:Q1 |",
        "nobody~one = wikidata:Q1 |",
      })
  void partsTheNodesOfANameAndWhatTheySaid(String lines, String nodes) {
    Identities parted = parting(lines).of(WHOLE);
    List<String> changed =
        WHOLE.all().stream()
            .filter(identity -> !parted.of(identity.node()).equals(identity))
            .map(Identity::node)
            .toList();
    assertThat(changed).isEqualTo(nodes == null ? List.of() : List.of(nodes.split(" ")));
    assertThat(changed).allMatch(node -> parted.of(node).entity().endsWith("~one"));
  }

  @ParameterizedTest
  @CsvSource({
    "ada-holm~one != ada-holm",
    "ada-holm~one = wikidata-q5~one",
    "organization/harbour-board~one = wikidata:Q1"
  })
  void isUndoneWithoutReadingAgain(String lines) {
    Identities parted = parting(lines).of(WHOLE);
    Splitting none = parting("ada-holm = bo-lund");
    assertThat(parted.all().stream().map(none::of)).containsExactlyElementsOf(WHOLE.all());
    assertThat(parted.all().stream().map(parting(lines)::of))
        .containsExactlyElementsOf(parted.all());
  }

  @Test
  void keepsWhatASpeakerSaidFindableUnderTheNewPath() {
    Identity said = parting("ada-holm~one != ada-holm").of(WHOLE).of("s1");
    assertThat(said.likeness())
        .isEqualTo(
            new BlockingKeys("person/ada-holm~one", Wording.of(WORDS).keys("person/ada-holm~one")));
  }
}
