package org.newsgraph.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The plan of the house: data flow one way, a room knows only the rooms before it, and a module
 * only the modules below.
 */
class HouseTest {

  /**
   * The rooms in the order of the data; the room of the empty name is the door, {@code
   * org.newsgraph}.
   */
  private static final List<String> ROOMS =
      List.of(
          "lexicon",
          "article",
          "language",
          "assertion",
          "key",
          "gazetteer",
          "linking",
          "rdf",
          "",
          "curation",
          "merging",
          "store",
          "collection",
          "server",
          "compilation",
          "reconciliation",
          "evaluation",
          "cli");

  /** Which modules of ours, and which libraries, each module may use when it runs. */
  private static final Map<String, Set<String>> DEPENDENCIES =
      Map.of(
          "ontology", Set.of(),
          "queries", Set.of("newsgraph-ontology"),
          "explorer", Set.of(),
          "models", Set.of(),
          "extractor",
              Set.of(
                  "newsgraph-models",
                  "newsgraph-ontology",
                  "jackson-databind",
                  "jackson-datatype-jdk8",
                  "jackson-datatype-jsr310",
                  "opennlp-tools",
                  "opennlp-models-sentdetect-en",
                  "opennlp-models-tokenizer-en",
                  "opennlp-models-pos-en",
                  "opennlp-models-langdetect",
                  "onnxruntime",
                  "jena-arq",
                  "lucene-core",
                  "commons-compress",
                  "jsoup",
                  "jwarc",
                  "fastcsv"),
          "graphstore",
              Set.of(
                  "newsgraph-extractor",
                  "newsgraph-queries",
                  "re2j",
                  "jena-tdb2",
                  "jena-text",
                  "jena-shacl"),
          "server", Set.of("newsgraph-store", "newsgraph-explorer", "jena-fuseki-main"),
          "cli", Set.of("newsgraph-server", "picocli", "slf4j-simple"));

  /** Longer files than the house likes, each with the reason why it stays whole. */
  private static final Map<String, String> LONG =
      Map.of(
          "Contents.java", "one walk over a sentence, whose steps share its state",
          "NamedValues.java", "one table of the names that columns go by",
          "LocalGraphStore.java", "one store, all that can be asked of it");

  private static final int LONGEST = 200;

  private static final Pattern DEPENDENCY = Pattern.compile("(?s)<dependency>(.*?)</dependency>");
  private static final Pattern ARTIFACT = Pattern.compile("<artifactId>(.*?)</artifactId>");

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          // What tests are made of lies in jars of its own.
          .withImportOption(location -> !location.contains("-tests.jar"))
          .importPackages("org.newsgraph");

  static List<String> rooms() {
    return ROOMS;
  }

  static Set<String> modules() {
    return DEPENDENCIES.keySet();
  }

  @ParameterizedTest
  @MethodSource("rooms")
  void knowsNoLaterRoom(String room) {
    String[] later = classesOf(ROOMS.subList(ROOMS.indexOf(room) + 1, ROOMS.size()));
    if (later.length > 0) {
      noClasses()
          .that()
          .resideInAnyPackage(classesOf(List.of(room)))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(later)
          .check(CLASSES);
    }
  }

  @Test
  void hasNoClassOutsideItsRooms() {
    noClasses()
        .should()
        .resideOutsideOfPackages(
            Stream.concat(Stream.of(classesOf(ROOMS)), Stream.of("org.newsgraph.notice"))
                .toArray(String[]::new))
        .check(CLASSES);
  }

  @Test
  void meetsNoticesEverywhereAndTellsThemNothing() {
    noClasses()
        .that()
        .resideInAPackage("org.newsgraph.notice")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(classesOf(ROOMS))
        .check(CLASSES);
  }

  @Test
  void letsJenaInNoEarlierThanRdf() {
    noClasses()
        .that()
        .resideInAnyPackage(classesOf(ROOMS.subList(0, ROOMS.indexOf("rdf"))))
        .and()
        // It reads what gazetteers are made from, RDF among it.
        .resideOutsideOfPackage("org.newsgraph.compilation")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.apache.jena..")
        .check(CLASSES);
  }

  @Test
  void letsEachLibraryIntoItsPackages() {
    only("opennlp..", "org.newsgraph.language.opennlp..");
    only("ai.onnxruntime..", "org.newsgraph.language.encoder..");
    only("org.apache.lucene..", "org.newsgraph.gazetteer", "org.newsgraph.store.text");
    only("org.apache.jena.fuseki..", "org.newsgraph.server..");
    only("picocli..", "org.newsgraph.cli..");
  }

  private static void only(String library, String... packages) {
    noClasses()
        .that()
        .resideOutsideOfPackages(packages)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library)
        .check(CLASSES);
  }

  @Test
  void hasNoCycles() {
    slices().matching("org.newsgraph.(**)").should().beFreeOfCycles().check(CLASSES);
  }

  @ParameterizedTest
  @MethodSource("modules")
  void dependsOnNothingThatIsNotListed(String module) throws IOException {
    String pom = Files.readString(Path.of("..", module, "pom.xml"));
    Set<String> found =
        DEPENDENCY
            .matcher(pom)
            .results()
            .map(MatchResult::group)
            .filter(text -> !text.contains("<scope>test</scope>"))
            .map(HouseTest::artifact)
            .filter(artifact -> !Set.of("junit-jupiter", "assertj-core").contains(artifact))
            .collect(Collectors.toSet());
    assertThat(found).isEqualTo(DEPENDENCIES.get(module));
  }

  @Test
  void hasNoLongFileWithoutAReason() throws IOException {
    List<String> tooLong = new ArrayList<>();
    for (String module : DEPENDENCIES.keySet()) {
      Path sources = Path.of("..", module, "src", "main", "java");
      if (Files.isDirectory(sources)) {
        try (Stream<Path> files = Files.walk(sources)) {
          for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
            if (Files.readAllLines(file).size() > LONGEST) {
              tooLong.add(file.getFileName().toString());
            }
          }
        }
      }
    }
    assertThat(tooLong).containsExactlyInAnyOrderElementsOf(LONG.keySet());
  }

  private static String artifact(String dependency) {
    return ARTIFACT.matcher(dependency).results().findFirst().orElseThrow().group(1);
  }

  private static String[] classesOf(List<String> rooms) {
    return rooms.stream()
        .map(room -> room.isEmpty() ? "org.newsgraph" : "org.newsgraph." + room + "..")
        .toArray(String[]::new);
  }
}
