package org.newsgraph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.gazetteer.Entry;
import org.newsgraph.gazetteer.Location;
import org.newsgraph.gazetteer.Names;
import org.newsgraph.gazetteer.Nature;
import org.newsgraph.key.EntityKind;

class KnownContainmentTest {

  /** The columns: what each place is and which place is around it, if known; whether it may be. */
  @ParameterizedTest
  @CsvSource({
    "town, outer, country, '', true",
    "town, '', country, '', true",
    "town, elsewhere, province, '', true",
    "town, elsewhere, country, '', false",
    "country, '', country, '', false",
    "region, '', town, inner, false"
  })
  void knowsWhatCannotLieWhere(
      String inner, String aroundInner, String outer, String aroundOuter, boolean mayBe) {
    assertThat(
            KnownContainment.mayLieIn(
                place("inner", inner, aroundInner), place("outer", outer, aroundOuter)))
        .isEqualTo(mayBe);
  }

  private static Entry place(String id, String description, String around) {
    return new Entry(
        List.of(id),
        new Names(id, List.of()),
        new Nature(Optional.of(EntityKind.PLACE), "", description),
        new Location(Optional.empty(), around.isEmpty() ? List.of() : List.of(around)),
        List.of(),
        0,
        "list");
  }
}
