package org.newsgraph.store.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.store.Limits;
import org.newsgraph.store.LocalGraphStore;
import org.newsgraph.store.Report;

class StoredQueryTest {

  private static final StoredQuery PEOPLE =
      StoredQuery.parse(
          "people/named",
          """
          #+ summary: People.
          #+ tags:
          #+   - people
          #+ params:
          #+   - name: part of the name
          PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
          SELECT ?person ?name {
            VALUES ?_name { "" }
            VALUES ?_since { "2000-01-01"^^<http://www.w3.org/2001/XMLSchema#date> }
            VALUES ?_most { 5 }
            VALUES ?_about { <urn:any> }
            ?person skos:prefLabel ?name FILTER(CONTAINS(?name, ?_name))
          } ORDER BY ?name
          """);

  @Test
  void readsTheHeaderAndTheParameters() {
    assertThat(PEOPLE.summary()).isEqualTo("People.");
    assertThat(PEOPLE.tags()).containsExactly("people");
    assertThat(PEOPLE.parameters())
        .extracting(parameter -> parameter.name() + " " + parameter.type())
        .containsExactly("name string", "since date", "most integer", "about IRI");
    assertThat(PEOPLE.parameters().get(0).description()).isEqualTo("part of the name");
  }

  @Test
  void bindsValues() {
    assertThat(table(PEOPLE, Map.of("name", "Bo"))).contains("Bo Lund").doesNotContain("Ada");
    assertThat(table(PEOPLE, Map.of("name", "\") } DROP ALL #"))).doesNotContain("Bo Lund");
  }

  @Test
  void refusesWhatDoesNotFit() {
    assertThatThrownBy(() -> PEOPLE.bind(Map.of("nam", "Bo")))
        .isInstanceOf(WrongParameter.class)
        .hasMessageContaining("name (string), since (date)");
    assertThatThrownBy(() -> PEOPLE.bind(Map.of("since", "yesterday")))
        .isInstanceOf(WrongParameter.class)
        .hasMessageContaining("date");
    assertThatThrownBy(() -> PEOPLE.bind(Map.of("about", "a b")))
        .isInstanceOf(WrongParameter.class);
  }

  @Test
  void writesAnswersInEachFormat() {
    assertThat(write(PEOPLE.bind(Map.of()), AnswerFormat.CSV)).contains("person,name\r\n");
    assertThat(write(PEOPLE.bind(Map.of()), AnswerFormat.JSON)).contains("\"bindings\"");
    assertThatThrownBy(
            () ->
                new AnswerWriter(
                    PEOPLE.bind(Map.of()), AnswerFormat.TURTLE, "https://example.org/"))
        .isInstanceOf(UnfitFormat.class);
    Query graph = QueryFactory.create("CONSTRUCT WHERE { ?s a <https://schema.org/Person> }");
    assertThat(write(graph, AnswerFormat.TURTLE)).contains("person/ada");
    assertThat(write(QueryFactory.create("ASK { ?s ?p ?o }"), AnswerFormat.TABLE))
        .isEqualToIgnoringNewLines("yes\n");
  }

  @Test
  void keepsControlCharactersFromTheTerminal() {
    Query query = QueryFactory.create("SELECT (\"a\\u001B[31m\\nb\" AS ?x) ?y { }");
    assertThat(write(query, AnswerFormat.TABLE).lines()).containsExactly("x         y", "a [31m b");
  }

  @Test
  void everyStoredQueryIsInOrder() {
    assertThat(QueryLibrary.standard().all())
        .hasSizeGreaterThan(15)
        .allSatisfy(StoredQueryTest::isInOrder);
  }

  private static void isInOrder(StoredQuery query) {
    assertThat(query.summary()).as(query.name()).endsWith(".");
    assertThat(query.tags()).as(query.name()).isNotEmpty();
    assertThat(query.parameters()).allMatch(parameter -> !parameter.description().isEmpty());
    if (query.bind(Map.of()).isSelectType()) {
      assertThat(query.bind(Map.of()).getOrderBy()).as(query.name()).isNotEmpty();
      assertThat(table(query, Map.of())).as(query.name()).isNotEmpty();
    }
  }

  @Test
  void findsQueriesInJars(@TempDir Path folder) throws IOException {
    Path jar = folder.resolve("a jar+of queries.jar");
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
      out.putNextEntry(new ZipEntry("org/newsgraph/queries/"));
      out.putNextEntry(new ZipEntry("org/newsgraph/queries/a/b.rq"));
      out.write("ASK {}".getBytes(StandardCharsets.UTF_8));
    }
    try (URLClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, null)) {
      assertThat(new QueryLibrary(loader).query("a/b").text()).isEqualTo("ASK {}");
    }
  }

  @Test
  void takesAQueryFromAFile(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("mine.rq"), "ASK {}");
    assertThat(QueryLibrary.standard().query(file.toString()).name()).isEqualTo("mine");
    assertThatThrownBy(() -> QueryLibrary.standard().query("no/such"))
        .isInstanceOf(UnknownQuery.class)
        .hasMessageContaining("statements/who-said-what");
  }

  static String table(StoredQuery query, Map<String, String> values) {
    return write(query.bind(values), AnswerFormat.TABLE);
  }

  private static String write(Query query, AnswerFormat format) {
    try (LocalGraphStore store = LocalGraphStore.inMemory(Report.BASE)) {
      store.replace(
          List.of(
              Report.named("one", "1")
                  .person("person-1", "person/ada", "Ada Holm")
                  .person("person-2", "person/bo", "Bo Lund")
                  .graph()));
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      store.ask(query, Limits.none(), exec -> write(query, format, out, exec));
      return out.toString(StandardCharsets.UTF_8);
    }
  }

  private static boolean write(
      Query query,
      AnswerFormat format,
      OutputStream out,
      org.apache.jena.sparql.exec.QueryExec exec) {
    new AnswerWriter(query, format, "https://example.org/").write(exec, out);
    return true;
  }
}
