package org.newsgraph.rdf;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.compose.Union;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.SchemaDO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.article.Article;
import org.newsgraph.article.Metadata;
import org.newsgraph.assertion.Assertions;
import org.newsgraph.language.Chain;
import org.newsgraph.language.Mention;
import org.newsgraph.language.NameType;
import org.newsgraph.language.Span;
import org.newsgraph.linking.Links;

class GraphMapperTest {

  private static final GraphMapper MAPPER =
      new GraphMapper(new Iris("https://example.org/"), new Extraction("0.1.0", "abc"));
  private static final Shapes SHAPES =
      Shapes.parse(RDFDataMgr.loadGraph("org/newsgraph/ontology/shapes.ttl"));

  @Test
  void saysWhatTheArticleYields() {
    ArticleGraph graph = map(Sample.assertions());
    Graph expected = RDFParser.fromString(SampleTurtle.CONTENT, Lang.TURTLE).toGraph();
    assertThat(lines(graph.content())).isEqualTo(lines(expected));
    assertThat(graph.content().isIsomorphicWith(expected)).isTrue();
  }

  @Test
  void recordsWhichEntityEachNodeIs() {
    ArticleGraph graph = map(Sample.assertions());
    assertThat(graph.entities()).hasSize(9);
    String person = "<" + graph.version() + "#person-1> <" + NG.identifiedAs + ">";
    String decision = "<https://example.org/decision/person/person-1> <" + NG.rule + ">";
    assertThat(lines(graph.identities()))
        .contains(person + " <https://example.org/person/person-1> .")
        .contains(decision + " \"its name\" .");
  }

  @Test
  void conformsToTheShapes() {
    ArticleGraph graph = map(Sample.assertions());
    Graph all = new Union(graph.content(), graph.identities());
    assertThat(ShaclValidator.get().validate(SHAPES, all).getEntries()).isEmpty();
  }

  @Test
  void phrasesAreTheCodePointsOfTheText() {
    Model model = ModelFactory.createModelForGraph(map(Sample.assertions()).content());
    List<Resource> phrases = model.listSubjectsWithProperty(NIF.anchorOf).toList();
    assertThat(phrases).hasSizeGreaterThan(10);
    for (Resource phrase : phrases) {
      int begin = Sample.TEXT.offsetByCodePoints(0, phrase.getProperty(NIF.beginIndex).getInt());
      int end = Sample.TEXT.offsetByCodePoints(0, phrase.getProperty(NIF.endIndex).getInt());
      assertThat(phrase.getProperty(NIF.anchorOf).getString())
          .isEqualTo(Sample.TEXT.substring(begin, end));
    }
  }

  @Test
  void theSameAssertionsMakeTheSameBytes() {
    assertThat(lines(map(Sample.assertions()).content()))
        .isEqualTo(lines(map(Sample.assertions()).content()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://a.example/> <urn:x> <urn:y> . <urn:z",
        "javascript:alert(1)",
        "https://a.example/a b",
        "no url at all",
        "https://a.example/\ud800"
      })
  void aUrlThatIsNoIriIsAnIdentifierOnly(String url) {
    Metadata metadata = metadata(url, "en");
    ArticleGraph graph = map(alone(new Article("Ada", metadata)));
    Model model = ModelFactory.createModelForGraph(graph.content());
    assertThat(model.contains(null, SchemaDO.url)).isFalse();
    assertThat(model.contains(null, DCTerms.identifier, Literals.text(url))).isTrue();
    assertThat(readBack(graph.content()).isIsomorphicWith(graph.content())).isTrue();
  }

  @Test
  void anArticleWithAUrlIsKnownByItsIdToo() {
    Metadata metadata = metadata("https://a.example/1", "en").orElse(withId("a-1"));
    Model model =
        ModelFactory.createModelForGraph(map(alone(new Article("Ada", metadata))).content());
    assertThat(model.contains(null, DCTerms.identifier, Literals.text("a-1"))).isTrue();
    assertThat(model.contains(null, DCTerms.identifier, metadata.url().orElseThrow())).isTrue();
  }

  @Test
  void aTagThatIsNoLanguageIsLeftOut() {
    ArticleGraph graph = map(alone(new Article("Ada", metadata("a", "en\" @@"))));
    assertThat(lines(graph.content())).noneMatch(line -> line.contains("inLanguage"));
  }

  @Test
  void charactersThatNoFormatCarriesAreReplacedOneForOne() {
    ArticleGraph graph =
        map(alone(new Article("Ada \ud800\u0000\u0001\uffff\t\r\n\ud83c\udf09", Metadata.NONE)));
    Model model = ModelFactory.createModelForGraph(graph.content());
    assertThat(model.listObjectsOfProperty(NIF.isString).next().asLiteral().getString())
        .isEqualTo("Ada \ufffd\ufffd\ufffd\ufffd\t\r\n\ud83c\udf09");
    assertThat(model.listObjectsOfProperty(NIF.endIndex).toList())
        .contains(Literals.count(12), Literals.count(3));
    assertThat(readBack(graph.content()).isIsomorphicWith(graph.content())).isTrue();
  }

  private static Metadata withId(String id) {
    return metadata(Optional.empty(), Optional.of(id), Optional.empty());
  }

  private static Metadata metadata(String url, String language) {
    return metadata(Optional.of(url), Optional.empty(), Optional.of(language));
  }

  private static Metadata metadata(
      Optional<String> url, Optional<String> id, Optional<String> language) {
    Optional<String> none = Optional.empty();
    return new Metadata(
        url, id, none, Optional.empty(), Optional.empty(), none, none, language, none);
  }

  /** An article that speaks of Ada in its first three characters. */
  private static Assertions alone(Article article) {
    Mention mention = new Mention(new Span(0, 3), Mention.Kind.NAME, 1);
    Chain ada = new Chain(0, NameType.PERSON, "Ada", List.of(mention), Set.of());
    return new Assertions(article, List.of(ada), List.of(), List.of());
  }

  private static ArticleGraph map(Assertions assertions) {
    return MAPPER.map(assertions, Links.NONE, Sample.identities(assertions));
  }

  private static List<String> lines(Graph graph) {
    return new String(nTriples(graph), UTF_8).lines().sorted().toList();
  }

  private static Graph readBack(Graph graph) {
    Model model = ModelFactory.createDefaultModel();
    RDFDataMgr.read(model, new ByteArrayInputStream(nTriples(graph)), Lang.NTRIPLES);
    return model.getGraph();
  }

  private static byte[] nTriples(Graph graph) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    RDFDataMgr.write(bytes, graph, Lang.NTRIPLES);
    return bytes.toByteArray();
  }
}
