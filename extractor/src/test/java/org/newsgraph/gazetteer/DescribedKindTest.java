package org.newsgraph.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.key.EntityKind;

class DescribedKindTest {

  @ParameterizedTest
  @CsvSource({
    "city in Texas, PLACE",
    "American politician, PERSON",
    "'actor, singer and producer', PERSON",
    "American singer-songwriter, PERSON",
    "football player, PERSON",
    "association football club, ORGANIZATION",
    "public research university in a city, ORGANIZATION",
    "island country in the ocean, PLACE",
    "capital and largest city of a country, PLACE",
    "television series,",
    "film directed by a director,",
    "film and television actor, PERSON",
    "aerospace and defence manufacturer, ORGANIZATION",
    "Norland-born film producer, PERSON",
    "nation and ethnic group of a valley, GROUP",
    "film and song,",
    "something else,",
    "'',"
  })
  void goesByTheHeadNoun(String description, EntityKind kind) {
    assertThat(DescribedKind.of(description).orElse(null)).isEqualTo(kind);
  }

  @Test
  void aCompanyIsNoPersonWhateverItDoes() {
    assertThat(DescribedKind.of("Holm Inc.", "producer of boats"))
        .contains(EntityKind.ORGANIZATION);
    assertThat(DescribedKind.of("Ada Holm", "producer of films")).contains(EntityKind.PERSON);
  }

  @Test
  void knowsWhatIsOfNoKind() {
    assertThat(DescribedKind.isOfNone("film directed by a director")).isTrue();
    assertThat(DescribedKind.isOfNone("something else")).isFalse();
  }
}
