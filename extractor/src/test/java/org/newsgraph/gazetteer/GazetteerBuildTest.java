package org.newsgraph.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.gazetteer.GazetteerBuild.Built;
import org.newsgraph.key.EntityKind;
import org.newsgraph.notice.Notice;
import org.newsgraph.notice.NoticeKind;

class GazetteerBuildTest {

  @TempDir private Path folder;
  private final List<Notice> notices = new ArrayList<>();

  @Test
  void joinsWhatHasACommonIdentifier() throws IOException {
    Entry place = entry("geonames:1", "Ostrava Nova", EntityKind.PLACE, List.of("wikidata:Q1"));
    Entry item = entry("wikidata:Q1", "New Ostrava", EntityKind.PLACE, List.of());
    build(List.of(place, item));
    try (Gazetteer gazetteer = Gazetteers.open(folder)) {
      Entry joined = gazetteer.entry("wikidata:Q1").orElseThrow();
      assertThat(joined.identifiers()).containsExactly("geonames:1", "wikidata:Q1");
      assertThat(joined.names().all()).containsExactly("Ostrava Nova", "New Ostrava");
      assertThat(gazetteer.named("new ostrava", 5))
          .containsExactly(new Match(joined, MatchKind.FOLDED));
    }
  }

  @Test
  void neverJoinsTwoItemsOfWikidata() throws IOException {
    build(
        List.of(
            entry("wikidata:Q1", "Lund Vale", EntityKind.PLACE, List.of("geonames:1")),
            entry("wikidata:Q2", "Lund Dale", EntityKind.PLACE, List.of("geonames:1"))));
    assertThat(notices).extracting(Notice::kind).containsExactly(NoticeKind.DUPLICATE_IDENTIFIER);
    try (Gazetteer gazetteer = Gazetteers.open(folder)) {
      assertThat(gazetteer.entry("wikidata:Q2").orElseThrow().geonames()).isEmpty();
    }
  }

  @Test
  void joinsAnItemWithThePlaceInTheRegionThatItsDescriptionNames() throws IOException {
    build(
        List.of(
            place("geonames:1", "Westland", "A.PCLI", List.of()),
            place("geonames:2", "Tamarind", "A.ADM1", List.of("geonames:1")),
            place("geonames:3", "Quillon", "A.ADM1", List.of("geonames:1")),
            inhabited(
                place("geonames:4", "Marfjord", "P.PPL", List.of("geonames:2", "geonames:1")), 900),
            inhabited(
                place("geonames:5", "Marfjord", "P.PPL", List.of("geonames:3", "geonames:1")),
                90_000),
            described("wikidata:Q4", "Marfjord", "city in Tamarind, Westland")));
    try (Gazetteer gazetteer = Gazetteers.open(folder)) {
      assertThat(gazetteer.entry("wikidata:Q4").flatMap(Entry::geonames)).contains("4");
      assertThat(gazetteer.entry("geonames:4").orElseThrow().prominence()).isEqualTo(900);
    }
  }

  @Test
  void joinsATerritoryWithWhatGeoNamesListsAmongTheCountries() throws IOException {
    build(
        List.of(
            place("geonames:6", "Sundrey Islands", "A.PCLD", List.of()),
            described("wikidata:Q6", "Sundrey Islands", "Westlandic overseas territory")));
    try (Gazetteer gazetteer = Gazetteers.open(folder)) {
      assertThat(gazetteer.entry("wikidata:Q6").flatMap(Entry::geonames)).contains("6");
    }
  }

  @Test
  void cutsPlacesThatLieInThemselves() throws IOException {
    build(
        List.of(
            within("geonames:1", "Inner", "geonames:2"),
            within("geonames:2", "Middle", "geonames:3"),
            within("geonames:3", "Outer", "geonames:1")));
    assertThat(notices).extracting(Notice::kind).containsExactly(NoticeKind.CIRCULAR_CONTAINMENT);
    try (Gazetteer gazetteer = Gazetteers.open(folder)) {
      assertThat(gazetteer.entry("geonames:2").orElseThrow().containers())
          .containsExactly("geonames:3", "geonames:1");
    }
  }

  @Test
  void findsPeopleBySurnameAndOrganizationsByAcronymAsWeakerMatches() throws IOException {
    build(
        List.of(
            entry("wikidata:Q1", "Ada Holm", EntityKind.PERSON, List.of()),
            entry("wikidata:Q2", "Union of Coastal Towns", EntityKind.ORGANIZATION, List.of())));
    try (Gazetteer gazetteer = Gazetteers.open(folder)) {
      assertThat(gazetteer.named("Holm", 5))
          .extracting(Match::kind)
          .containsExactly(MatchKind.SURNAME);
      assertThat(gazetteer.named("UCT", 5))
          .extracting(Match::kind)
          .containsExactly(MatchKind.ACRONYM);
      assertThat(gazetteer.named("Ada", 5)).isEmpty();
    }
  }

  @Test
  void holdsTheSameAfterASecondBuildOfTheSame() throws IOException {
    List<Entry> entries = List.of(entry("wikidata:Q1", "Ada Holm", EntityKind.PERSON, List.of()));
    Built first = build(entries);
    Built second = build(entries);
    assertThat(second).isEqualTo(first);
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).hasSize(2);
    }
  }

  @Test
  void leavesTheOldOneInPlaceWhenASourceBreaks() throws IOException {
    build(List.of(entry("wikidata:Q1", "Ada Holm", EntityKind.PERSON, List.of())));
    EntrySource broken =
        intake -> {
          throw new IOException("the disk is gone");
        };
    assertThatThrownBy(() -> GazetteerBuild.write(folder, List.of(broken), notices::add))
        .isInstanceOf(IOException.class);
    try (Gazetteer gazetteer = Gazetteers.open(folder)) {
      assertThat(gazetteer.entry("wikidata:Q1")).isPresent();
    }
  }

  @Test
  void refusesAFolderWithOtherThings() throws IOException {
    Files.writeString(folder.resolve("diary.txt"), "mine");
    assertThatThrownBy(() -> build(List.of())).hasMessageContaining("diary.txt");
    assertThat(folder.resolve("diary.txt")).exists();
  }

  private Built build(List<Entry> entries) throws IOException {
    EntrySource source =
        intake -> {
          for (Entry entry : entries) {
            intake.entry(entry, new Intake.Place("list", entry.id()));
          }
        };
    return GazetteerBuild.write(folder, List.of(source), notices::add);
  }

  private static Entry entry(String id, String label, EntityKind kind, List<String> others) {
    List<String> identifiers = Stream.concat(Stream.of(id), others.stream()).toList();
    Nature nature = new Nature(Optional.of(kind), "", "");
    Names names = new Names(label, List.of());
    return new Entry(identifiers, names, nature, Location.UNKNOWN, List.of(), 1, "list");
  }

  private static Entry within(String id, String label, String container) {
    return place(id, label, "", List.of(container));
  }

  private static Entry place(String id, String label, String type, List<String> within) {
    Location location = new Location(Optional.empty(), within);
    Nature nature = new Nature(Optional.of(EntityKind.PLACE), type, "");
    Names names = new Names(label, List.of());
    return new Entry(List.of(id), names, nature, location, List.of(), 1, "list");
  }

  private static Entry inhabited(Entry place, long inhabitants) {
    return place.settled(place.identifiers(), place.containers(), inhabitants);
  }

  private static Entry described(String id, String label, String description) {
    Nature nature = new Nature(Optional.of(EntityKind.PLACE), "", description);
    Names names = new Names(label, List.of());
    return new Entry(
        List.of(id), names, nature, Location.UNKNOWN, List.of(), Prominence.LISTED, "list");
  }
}
