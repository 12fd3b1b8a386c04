package org.newsgraph.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OntologyTest {

  private static final String NS = "https://w3id.org/newsgraph#";
  private static final String NIF =
      "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#";
  private static final Resource ONTOLOGY =
      ResourceFactory.createResource("https://w3id.org/newsgraph");
  private static final List<Property> PARENTS =
      List.of(RDFS.subClassOf, RDFS.subPropertyOf, SKOS.inScheme, RDF.type);

  private static final Model WORDS = RDFDataMgr.loadModel("newsgraph.ttl");
  private static final Shapes SHAPES = Shapes.parse(RDFDataMgr.loadGraph("shapes.ttl"));

  @ParameterizedTest
  @MethodSource("terms")
  void everyTermIsDescribed(Resource term) {
    assertThat(term.getProperty(RDFS.label, "en")).as("label").isNotNull();
    assertThat(term.getProperty(RDFS.comment, "en").getString()).matches("\\p{Lu}[^.]*\\.");
    assertThat(term.hasProperty(RDFS.isDefinedBy, ONTOLOGY)).as("isDefinedBy").isTrue();
  }

  @ParameterizedTest
  @MethodSource("terms")
  void everyTermHasAParentOutside(Resource term) {
    assertThat(PARENTS.stream().flatMap(p -> term.listProperties(p).toList().stream()))
        .extracting(statement -> statement.getResource().getURI())
        .anyMatch(uri -> !uri.startsWith(NS) && !uri.startsWith("http://www.w3.org/2002/07/owl#"));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void examplesConform(Path example) {
    ValidationReport report = validate(example);
    assertThat(report.getEntries()).extracting(Object::toString).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void phrasesOfExamplesStandInTheirText(Path example) {
    Model model = load(example);
    for (Resource phrase : model.listSubjectsWithProperty(nif("anchorOf")).toList()) {
      String text =
          phrase.getProperty(nif("referenceContext")).getProperty(nif("isString")).getString();
      int begin = text.offsetByCodePoints(0, phrase.getProperty(nif("beginIndex")).getInt());
      int end = text.offsetByCodePoints(0, phrase.getProperty(nif("endIndex")).getInt());
      assertThat(text.substring(begin, end))
          .isEqualTo(phrase.getProperty(nif("anchorOf")).getString());
    }
  }

  @Test
  void examplesUseExactlyTheDeclaredTerms() throws IOException {
    Set<String> used = new TreeSet<>();
    examples().forEach(example -> load(example).listStatements().forEach(s -> collect(s, used)));
    Set<String> declared = new TreeSet<>();
    terms().filter(term -> !isScheme(term)).map(Resource::getURI).forEach(declared::add);
    assertThat(used).isEqualTo(declared);
  }

  @ParameterizedTest
  @MethodSource("brokenExamples")
  void brokenExamplesFailWithTheirMessage(Path example) throws IOException {
    String message = Files.readAllLines(example).get(0).substring(2);
    assertThat(validate(example).getEntries())
        .extracting(entry -> entry.message())
        .anyMatch(found -> found.startsWith(message));
  }

  @Test
  void everyMessageNamesARemedy() {
    Model shapes = RDFDataMgr.loadModel("shapes.ttl");
    Property message = ResourceFactory.createProperty("http://www.w3.org/ns/shacl#message");
    assertThat(shapes.listObjectsOfProperty(message).toList())
        .extracting(node -> node.asLiteral().getString())
        .allMatch(text -> text.matches("(An?|The) .*[:,;] .*\\."));
  }

  /** Data use the concepts of a scheme and never speak of the scheme itself. */
  private static boolean isScheme(Resource term) {
    return term.hasProperty(RDF.type, SKOS.ConceptScheme);
  }

  private static void collect(Statement statement, Set<String> used) {
    for (Node node : List.of(statement.getPredicate().asNode(), statement.getObject().asNode())) {
      if (node.isURI() && node.getURI().startsWith(NS)) {
        used.add(node.getURI());
      }
    }
  }

  private static Stream<Resource> terms() {
    return WORDS.listSubjects().toList().stream().filter(term -> term.getURI().startsWith(NS));
  }

  private static Stream<Path> examples() throws IOException {
    return files("examples");
  }

  private static Stream<Path> brokenExamples() throws IOException {
    return files("examples/broken");
  }

  private static Stream<Path> files(String folder) throws IOException {
    try (Stream<Path> files = Files.list(Path.of(folder))) {
      return files.filter(file -> file.toString().endsWith(".ttl")).sorted().toList().stream();
    }
  }

  private static Property nif(String name) {
    return ResourceFactory.createProperty(NIF, name);
  }

  private static Model load(Path file) {
    return RDFDataMgr.loadModel(file.toString());
  }

  private static ValidationReport validate(Path file) {
    return ShaclValidator.get().validate(SHAPES, load(file).getGraph());
  }
}
