package org.newsgraph.compilation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.gazetteer.Coordinates;
import org.newsgraph.gazetteer.Entry;
import org.newsgraph.gazetteer.Gazetteer;
import org.newsgraph.gazetteer.GazetteerBuild;
import org.newsgraph.gazetteer.Gazetteers;
import org.newsgraph.key.EntityKind;
import org.newsgraph.notice.Notice;
import org.newsgraph.notice.NoticeKind;

class GazetteerSourcesTest {

  private static final String PLACE =
      "7001\tOrlova\tOrlova\tOrlov,Орлова\t50.5\t30.5\tP\tPPLC\tXA\t\t12\t\t\t\t90000\t\t100\tX/Y\t2020-01-01\n";
  private static final String REGION = "XA.12\tOrlova Region\tOrlova Region\t7002\n";
  private static final String COUNTRY =
      "ISO\tISO3\tISO-Numeric\tfips\tCountry\tCapital\tArea\tPopulation\tContinent\ttld\tCode\tName"
          + "\tPhone\tFormat\tRegex\tLanguages\tgeonameid\tneighbours\tEquivalent\n"
          + "XA\tXAA\t999\tXA\tArland\tOrlova\t1\t1000000\tEU\t.xa\t\t\t\t\t\t\t7003\t\t\n";
  private static final String OTHER_NAMES =
      "1\t7001\ten\tOrla City\t\t\t\t\n2\t7001\twkdt\tQ901\t\t\t\t\n3\t9999\ten\tElsewhere\t\t\t\t\n";
  private static final String ITEM =
      "{\"type\":\"item\",\"id\":\"Q902\",\"labels\":{\"en\":{\"language\":\"en\",\"value\":\"Ada Holm\"}},"
          + "\"descriptions\":{\"en\":{\"value\":\"politician\"}},\"aliases\":{\"en\":[{\"value\":\"A. Holm\"}]},"
          + "\"claims\":{\"P31\":[{\"rank\":\"normal\",\"mainsnak\":{\"datavalue\":{\"value\":{\"id\":\"Q5\"}}}}]},"
          + "\"sitelinks\":{\"awiki\":{},\"bwiki\":{},\"cwiki\":{}}}";

  @TempDir private Path folder;
  private final List<Notice> notices = new ArrayList<>();

  @Test
  void readsTheTablesOfGeoNamesTogether() throws IOException {
    Entry entry = built("geonames:7001", OTHER_NAMES, PLACE, REGION, COUNTRY);
    assertThat(entry.identifiers()).containsExactly("geonames:7001", "wikidata:Q901");
    assertThat(entry.aliases()).containsExactly("Orlov", "Орлова", "Orla City");
    assertThat(entry.containers()).containsExactly("geonames:7002", "geonames:7003");
    assertThat(entry.coordinates()).contains(new Coordinates(50.5, 30.5));
    assertThat(entry.prominence()).isEqualTo(90_000);
    assertThat(notices).isEmpty();
  }

  @Test
  void readsPostsWithTheirDates() throws IOException {
    Entry entry =
        built(
            "wikidata:Q902",
            "qid\tlabel\tpositions(country|position|start|end;...)\n"
                + "Q902\tAda Holm\tarland-cabinet|Minister|2019|2020-02;world|Envoy|2021-03-04|\n");
    assertThat(entry.kind()).contains(EntityKind.PERSON);
    assertThat(entry.posts()).hasSize(2);
    assertThat(entry.posts().get(0).start()).contains(LocalDate.of(2019, 1, 1));
    assertThat(entry.posts().get(0).end()).contains(LocalDate.of(2020, 2, 29));
    assertThat(entry.posts().get(1).isHeldOn(LocalDate.of(2030, 1, 1))).isTrue();
  }

  @Test
  void findsThePlaceThatAnItemDescribes() throws IOException {
    Entry entry =
        built(
            "wikidata:Q901",
            PLACE,
            REGION,
            COUNTRY,
            "{\"wikidata\": \"Q901\", \"label\": \"Orlova\", \"description\": \"city in Arland\"}\n");
    assertThat(entry.geonames()).contains("7001");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "id,label,kind\\nQ902,\"Ada\\nHolm\",person\\n ! wikidata:Q902",
        "id;label;kind\\nQ902;Ada Holm;person\\n ! wikidata:Q902",
        "@prefix s: <http://www.w3.org/2004/02/skos/core#> .\\n<urn:x:1> s:prefLabel \"Ada Holm\"@en . ! urn:x:1",
        "<urn:x:1> <http://www.w3.org/2004/02/skos/core#prefLabel> \"Ada Holm\"@en . ! urn:x:1"
      })
  void readsTablesAndRdf(String text, String identifier) throws IOException {
    assertThat(built(identifier, text.replace("\\n", "\n")).label().replace("\n", " "))
        .isEqualTo("Ada Holm");
    assertThat(notices).isEmpty();
  }

  @Test
  void readsTheDumpOfWikidataAndGoesOnAfterABrokenLine() throws IOException {
    Entry entry =
        built("wikidata:Q902", "[\n{\"type\":\"item\",\"labels\":{ broken,\n" + ITEM + "\n]\n");
    assertThat(entry.kind()).contains(EntityKind.PERSON);
    assertThat(entry.aliases()).containsExactly("A. Holm");
    assertThat(notices)
        .extracting(Notice::kind, Notice::place)
        .containsExactly(tuple(NoticeKind.INVALID_JSON, "line 2"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "id,label\\nQ1,One\\nQ2,Two,three\\n ! WRONG_COLUMNS ! line 3",
        "id,label\\nQ1,One\\nQ1,Uno\\n ! DUPLICATE_IDENTIFIER ! line 3",
        "id,label\\nQ1,One\\n,Two\\n ! NO_NAME ! line 3",
        "id,label,lat,lon\\nQ1,One,1,2\\nQ2,Two,91,0\\n ! UNREADABLE_VALUE ! line 3",
        "{\"id\": \"Q1\", \"label\": \"One\"}\\n[1]\\n ! NOT_AN_OBJECT ! line 2",
        "<urn:x:1> <http://www.w3.org/2004/02/skos/core#prefLabel> \"One\" .\\n<urn:x:2> broken\\n"
            + " ! INVALID_RDF ! line 2",
        "nothing to see\\n ! UNKNOWN_SOURCE ! ''"
      })
  void tellsWhatIsWrongAndGoesOn(String text, NoticeKind kind, String place) throws IOException {
    assertThat(built("geonames:7001", text.replace("\\n", "\n"), PLACE).label())
        .isEqualTo("Orlova");
    assertThat(notices).hasSize(1);
    assertThat(notices.get(0).kind()).isEqualTo(kind);
    assertThat(notices.get(0).place()).isEqualTo(place);
  }

  @Test
  void refusesABinaryFile() throws IOException {
    Files.write(folder.resolve("a.bin"), new byte[] {1, 0, 2, 0, 3});
    assertThat(GazetteerSources.of(List.of(folder), notices::add)).isEmpty();
    assertThat(notices).extracting(Notice::kind).containsExactly(NoticeKind.BINARY);
  }

  /** The entry after a build of these files, in this order. */
  private Entry built(String identifier, String... files) throws IOException {
    Path sources = Files.createDirectories(folder.resolve("sources"));
    for (int i = 0; i < files.length; i++) {
      Files.writeString(sources.resolve("source-" + i), files[i]);
    }
    Path target = folder.resolve("gazetteer");
    GazetteerBuild.write(target, GazetteerSources.of(List.of(sources), notices::add), notices::add);
    try (Gazetteer gazetteer = Gazetteers.open(target)) {
      Optional<Entry> entry = gazetteer.entry(identifier);
      return entry.orElseThrow(() -> new AssertionError(notices.toString()));
    }
  }
}
