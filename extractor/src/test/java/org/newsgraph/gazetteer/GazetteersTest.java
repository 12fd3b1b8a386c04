package org.newsgraph.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GazetteersTest {

  @Test
  void joinsEntriesOfSeveralGazetteers() throws IOException {
    Gazetteer first = Gazetteers.holding(List.of(entry("Ada Holm", "wikidata:Q1")));
    Gazetteer second = Gazetteers.holding(List.of(entry("Ada Berta Holm", "own:7", "wikidata:Q1")));
    try (Gazetteer both = Gazetteers.of(List.of(first, second))) {
      for (String name : List.of("Ada Holm", "Ada Berta Holm")) {
        assertThat(both.named(name, 5))
            .extracting(match -> match.entry().identifiers())
            .containsExactly(List.of("wikidata:Q1", "own:7"));
      }
      assertThat(both.checksum()).isNotEqualTo(first.checksum());
    }
  }

  @Test
  void shipsCountriesAndCapitalsWithIdentifiersAndContainers() throws IOException {
    try (Gazetteer starter = Gazetteers.starter()) {
      Optional<Entry> kyiv = starter.named("Kyiv", 3).stream().map(Match::entry).findFirst();
      assertThat(kyiv.flatMap(Entry::geonames)).contains("703448");
      assertThat(kyiv.orElseThrow().containers())
          .last()
          .satisfies(
              id -> assertThat(starter.entry(id).orElseThrow().label()).isEqualTo("Ukraine"));
      assertThat(starter.named("IAEA", 3))
          .extracting(match -> match.entry().label())
          .containsExactly("International Atomic Energy Agency");
    }
  }

  @Test
  void findsEveryNameOfTheStarterGazetteerInItsCompiledForm() throws IOException {
    List<Entry> entries = Starter.entries();
    try (Gazetteer starter = Gazetteers.starter();
        Gazetteer anew = Gazetteers.holding(entries)) {
      assertThat(starter.checksum()).isEqualTo(anew.checksum());
      assertThat(entries)
          .allSatisfy(entry -> assertThat(starter.entry(entry.id())).contains(entry))
          .allSatisfy(
              entry ->
                  assertThat(starter.named(entry.label(), 50))
                      .extracting(Match::entry)
                      .contains(entry));
      assertThat(starter.entry("wikidata:Q0")).isEmpty();
      assertThat(starter.named("Nobody of that Name", 5)).isEmpty();
    }
  }

  private static Entry entry(String name, String... identifiers) {
    Names names = new Names(name, List.of());
    return new Entry(
        List.of(identifiers), names, Nature.UNKNOWN, Location.UNKNOWN, List.of(), 0, "test");
  }
}
