package org.newsgraph.merging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.newsgraph.key.EntityKind;
import org.newsgraph.key.Identity;
import org.newsgraph.key.KeyedIdentity;
import org.newsgraph.key.NodeKey;

class ReprintTest {

  private static final List<String> AGENCY = words(1, 400);

  /** Made-up words in a fixed order of chance. */
  private static List<String> words(long seed, int count) {
    Random chance = new Random(seed);
    return IntStream.range(0, count).mapToObj(i -> "word" + chance.nextInt(3_000)).toList();
  }

  private static KeyedEntity report(String article, List<String> words) {
    String text = String.join(" ", words);
    NodeKey key = new NodeKey(article, "report", EntityKind.REPORT, text, Set.of(), "");
    Identity identity = new KeyedIdentity().resolve(List.of(key)).of("report");
    return new KeyedEntity(
        "report/" + article, identity.decision().evidence(), identity.likeness());
  }

  private static String compared(List<String> one, List<String> other) {
    KeyedEntity a = report("a", one);
    KeyedEntity b = report("b", other);
    boolean found = a.likeness().keys().stream().anyMatch(b.likeness().keys()::contains);
    return found
        ? new Reprint()
            .compare(a, b)
            .map(merge -> merge.variant().orElseThrow().label())
            .orElse("none")
        : "not found";
  }

  private static List<String> joined(List<String> one, List<String> other) {
    return Stream.of(one, other).flatMap(List::stream).toList();
  }

  @Test
  void aCutReportIsTruncated() {
    assertThat(compared(AGENCY, AGENCY.subList(0, 250))).isEqualTo("truncated");
  }

  @Test
  void anEditedReportIsAltered() {
    List<String> edited =
        IntStream.range(0, AGENCY.size())
            .mapToObj(i -> i % 40 == 0 ? "changed" : AGENCY.get(i))
            .collect(Collectors.toList());
    assertThat(compared(AGENCY, joined(words(2, 30), edited))).isEqualTo("altered");
  }

  @Test
  void aNoteWithinALongArticleIsNoReprint() {
    assertThat(compared(AGENCY.subList(0, 40), joined(AGENCY, words(3, 400))))
        .isNotEqualTo("altered");
  }

  @Test
  void otherWordsAreAnotherReport() {
    assertThat(compared(AGENCY, words(4, 400))).isEqualTo("not found");
  }

  @Test
  void aHeadlineIsNeverAReprint() {
    assertThat(report("a", AGENCY.subList(0, 12)).likeness().keys()).isEmpty();
  }
}
