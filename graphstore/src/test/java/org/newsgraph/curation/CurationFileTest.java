package org.newsgraph.curation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.notice.Notice;
import org.newsgraph.rdf.Iris;

class CurationFileTest {

  private static final String HEAD = "entity,relation,target";
  private static final String PREFIXES =
      """
      @prefix : <https://w3id.org/newsgraph/data/person/> .
      @prefix owl: <http://www.w3.org/2002/07/owl#> .
      @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
      @prefix wd: <http://www.wikidata.org/entity/> .
      """;

  @TempDir private Path folder;
  private final List<Notice> notices = new ArrayList<>();

  private List<String> read(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.writeString(file, text);
    return new CurationFile(file)
        .lines(Iris.standard(), notices::add).stream().map(CuratedLine::told).toList();
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '~',
      delimiter = '|',
      value = {
        "person/a,same,person/b | person/a is person/b",
        ":person/a,is,Q12 | person/a is wikidata:Q12",
        "https://w3id.org/newsgraph/data/person/a,owl:sameAs,wd:Q12 | person/a is wikidata:Q12",
        "person/a,http://www.w3.org/2002/07/owl#sameAs,http://www.wikidata.org/entity/Q12 | person/a is wikidata:Q12",
        "person/a,is not,https://www.wikidata.org/wiki/Q12 | person/a is not wikidata:Q12",
        "place/a,same,https://www.geonames.org/703448/kyiv.html | place/a is geonames:703448",
        "geonames:703448,same,place/a | place/a is geonames:703448",
        "person/a,different,unnamed-source/b | person/a is not unnamed-source/b",
        "statement/a,same,statement/b | statement/a is statement/b",
        "~\"person/a\",\"skos:closeMatch\",\"https://id.example/a,b\"~ | person/a may be https://id.example/a,b",
        "person/søren-å,same,person/соня | person/søren-å is person/соня",
      })
  void readsTheWaysInWhichPeopleWrite(String row, String told) throws IOException {
    String unquoted = row.replace("~", "");
    assertThat(read("who.csv", HEAD + "\n" + unquoted)).containsExactly("who.csv:2: " + told);
    assertThat(notices).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "person/a,same,person/a",
        "person/a,same,nobody",
        "person/a,likes,person/b",
        "Q1,same,Q2",
        "person/a,close,person/b",
        "person/a,same,statement/b",
        "article/1234,same,person/b",
        "person/a b,same,person/c",
        "person/{a},same,person/c",
        "person/a><b,is,Q12",
        "person/a,same,person/b|c",
        "person/a\\u0007,is,Q12",
        "person/a,same,https://w3id.org/newsgraph/data/person/b#x",
        "person/a,same,javascript:alert(1)",
        "person/a,same,https://id.example/<script>",
        "person/a,same",
        ",,",
      })
  void tellsOfALineThatSaysNothing(String row) throws IOException {
    assertThat(read("who.csv", HEAD + "\n\n# hm\n" + row + "\nperson/a,same,person/b"))
        .containsExactly("who.csv:5: person/a is person/b");
    assertThat(notices).singleElement().extracting(Notice::place).isEqualTo("line 4");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "person/a,different,person/a,https://news.example/1,me | person/a of article/f1372b7cd058c104 is not person/a (me)",
        "person/a,is,Q12,:article/00ff00ff00ff00ff, | person/a of article/00ff00ff00ff00ff is wikidata:Q12",
        "Q12,is,person/a,article/00ff00ff00ff00ff, | person/a of article/00ff00ff00ff00ff is wikidata:Q12",
        "person/a,same,person/b,https://w3id.org/newsgraph/data/article/00ff00ff00ff00ff/version/1234#char=1, | person/a of article/00ff00ff00ff00ff is person/b",
        "person/a,may be,Q12,a-17, | person/a of article/065b558c8e3cc79c may be wikidata:Q12",
        "person/a,is,Q12,, | person/a is wikidata:Q12",
        "person/a~00ff00ff00ff00ff,same,organization/b~1,, | person/a of article/00ff00ff00ff00ff is organization/b of article/1",
      })
  void readsInWhichArticleALineHolds(String row, String told) throws IOException {
    assertThat(read("who.csv", HEAD + ",article,source\n" + row))
        .containsExactly("who.csv:2: " + told);
    assertThat(notices).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "statement/a,different,statement/a,a-17",
        "report/a,different,report/a,a-17",
        "unnamed-source/a,is,Q12,a-17",
        "person/a~b,is,Q12,a-17",
        "person/a,is,Q12,:article/x>y",
        "person/a,same,person/a,",
      })
  void tellsOfALineThatSaysNothingOfAnArticle(String row) throws IOException {
    assertThat(read("who.csv", HEAD + ",article\n" + row)).isEmpty();
    assertThat(notices).singleElement().extracting(Notice::place).isEqualTo("line 2");
  }

  @Test
  void readsTheIriOfWhatIsParted() throws IOException {
    String turtle =
        PREFIXES
            + """
            <https://w3id.org/newsgraph/data/person/a~00ff> owl:differentFrom :a .
            :a\\~00ff owl:sameAs wd:Q12 .
            """;
    assertThat(read("who.ttl", turtle))
        .containsExactly(
            "who.ttl:5: person/a of article/00ff is not person/a",
            "who.ttl:6: person/a of article/00ff is wikidata:Q12");
  }

  @Test
  void readsWhatReconcileWrites() throws IOException {
    String table =
        """
        entity,relation,target,score,label,name,description,source
        https://w3id.org/newsgraph/data/person/a,owl:sameAs,http://www.wikidata.org/entity/Q1,99.0,A,A,"a, b",https://service.example/api
        https://w3id.org/newsgraph/data/person/a,skos:closeMatch,http://www.wikidata.org/entity/Q2,20.0,A,A B,,https://service.example/api
        """;
    assertThat(read("r.csv", table))
        .containsExactly(
            "r.csv:2: person/a is wikidata:Q1 (https://service.example/api)",
            "r.csv:3: person/a may be wikidata:Q2 (https://service.example/api)");
  }

  @Test
  void readsRdfWithTheLineOfEachTriple() throws IOException {
    String turtle =
        PREFIXES
            + """
            :a owl:sameAs :b ,
                wd:Q12 ;
              rdfs:comment "see page 3" .
            wd:Q7 owl:differentFrom :a .
            :a owl:sameas :c .
            """;
    assertThat(read("who.ttl", turtle))
        .containsExactly(
            "who.ttl:5: person/a is person/b",
            "who.ttl:6: person/a is wikidata:Q12",
            "who.ttl:8: person/a is not wikidata:Q7");
    assertThat(notices).singleElement().extracting(Notice::place).isEqualTo("line 9");
  }

  @Test
  void readsNTriples() throws IOException {
    String triple =
        "<https://w3id.org/newsgraph/data/person/a> <http://www.w3.org/2002/07/owl#sameAs>"
            + " <http://www.wikidata.org/entity/Q12> .\n";
    assertThat(read("who.nt", "# who is who\n" + triple))
        .containsExactly("who.nt:2: person/a is wikidata:Q12");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "name,wikidata\nAda,Q1",
        "@prefix owl: <http://www.w3.org/2002/07/owl#> .\n<a> owl:sameAs",
        "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'><!DOCTYPE x>",
        "%PDF-1.4",
      })
  void refusesAFileThatIsNone(String text) {
    assertThatThrownBy(() -> read("file", text))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("file: expected ");
  }

  @Test
  void anEmptyFileSaysNothing() throws IOException {
    assertThat(read("empty", "")).isEmpty();
  }

  @Test
  void passesByLinesWithoutEndAndBytesThatAreNoText() throws IOException {
    Path file = folder.resolve("hostile.csv");
    byte[] wide =
        ("person/" + "a".repeat(20_000) + ",same,person/b\n").getBytes(StandardCharsets.UTF_8);
    try (var out = Files.newOutputStream(file)) {
      out.write((HEAD + "\n").getBytes(StandardCharsets.UTF_8));
      out.write(wide);
      out.write(new byte[] {'a', (byte) 0xff, ',', ',', '\n', 0, ',', '\n'});
      out.write("person/a,same,person/b\r\n".getBytes(StandardCharsets.UTF_8));
    }
    assertThat(new CurationFile(file).lines(Iris.standard(), notices::add)).hasSize(1);
    assertThat(notices).extracting(Notice::place).containsExactly("line 2", "line 3", "line 4");
  }
}
