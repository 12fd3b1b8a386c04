package org.newsgraph.merging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.key.BlockingKeys;
import org.newsgraph.key.Wording;

class SameSayingTest {

  private static final String ADA = "person/ada-holm";

  private final SameSaying rule = new SameSaying();

  private static KeyedEntity said(String path, String speaker, String words) {
    Wording wording = Wording.of(words);
    return new KeyedEntity(path, wording.key(), new BlockingKeys(speaker, wording.keys(speaker)));
  }

  private String variant(String one, String other) {
    return rule.compare(said("statement/1", ADA, one), said("statement/2", ADA, other))
        .map(merge -> merge.variant().orElseThrow().label())
        .orElse("none");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The bridge is safe and will carry every lorry | The bridge will be safe, and carries lorries | altered",
        "The bridge is safe, it will carry every lorry of the town | The bridge is safe; and it will carry every lorry of a town | exact",
        "The council closed the northern bridge in March after engineers found cracks | after engineers found cracks in the northern bridge | none",
        "The council closed the northern bridge in March after engineers found deep cracks | engineers found deep cracks | truncated",
        "The council closed the northern bridge in March after engineers found deep cracks | closed the northern bridge in March | truncated",
        "The council closed the northern bridge in March after engineers found deep cracks | The council shut the northern bridge in March after engineers found deep cracks | altered",
        "We closed our bridge in March because our engineers found deep cracks | The council closed their bridge in March because engineers had found deep cracks | paraphrase",
        "We closed the bridge in March. Nobody listened for years. Engineers found deep cracks below | We closed the bridge in March. Engineers found deep cracks below | spliced",
        "Traffic doubled last year. The council closed the northern bridge in March | The council closed the northern bridge in March. Repairs cost three million | spliced",
        "The council closed the northern bridge in March | The council did not close the northern bridge in March | none",
        "The council never closed the northern bridge in March | The council has not closed the northern bridge in March | exact",
        "Taxes will fall next year for every family | Taxes will rise sharply next year for every company | none"
      })
  void tellsHowTwoWordingsDiffer(String one, String other, String variant) {
    assertThat(variant(one, other)).isEqualTo(variant);
  }

  @Test
  void twoSpeakersNeverShareAStatement() {
    String words = "The council closed the northern bridge in March";
    KeyedEntity hers = said("statement/1", ADA, words);
    KeyedEntity his = said("statement/2", "person/bo-lund", words);
    assertThat(rule.compare(hers, his)).isEmpty();
  }

  @Test
  void findsOthersUnderEveryNameOfTheSpeaker() {
    KeyedEntity statement = said("statement/1", ADA, "closed the northern bridge in March");
    KeyedEntity other =
        said("statement/2", "person/a-holm", "They closed the northern bridge in March");
    assertThat(rule.keys(statement, Set.of(ADA)))
        .doesNotContainAnyElementsOf(other.likeness().keys());
    assertThat(rule.keys(statement, Set.of(ADA, "person/a-holm")))
        .containsAnyElementsOf(other.likeness().keys());
  }
}
