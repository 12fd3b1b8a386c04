package org.newsgraph;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The plan of the house: data flow one way, and a room knows only the rooms before it. */
class HouseTest {

  private static final List<String> ROOMS =
      List.of(
          "article",
          "language",
          "assertion",
          "entity",
          "rdf",
          "store",
          "server",
          "pipeline",
          "evaluation",
          "cli");

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.newsgraph");

  static List<String> rooms() {
    return ROOMS;
  }

  @ParameterizedTest
  @MethodSource("rooms")
  void knowsNoLaterRoom(String room) {
    String[] later =
        ROOMS.subList(ROOMS.indexOf(room) + 1, ROOMS.size()).stream()
            .map(HouseTest::classesOf)
            .toArray(String[]::new);
    if (later.length > 0) {
      noClasses()
          .that()
          .resideInAPackage(classesOf(room))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(later)
          .check(CLASSES);
    }
  }

  @Test
  void meetsNoticesEverywhereAndTellsThemNothing() {
    noClasses()
        .that()
        .resideInAPackage(classesOf("notice"))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(ROOMS.stream().map(HouseTest::classesOf).toArray(String[]::new))
        .check(CLASSES);
  }

  @Test
  void letsJenaInNoEarlierThanRdf() {
    noClasses()
        .that()
        .resideInAnyPackage(
            classesOf("article"),
            classesOf("language"),
            classesOf("assertion"),
            classesOf("entity"))
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.apache.jena..")
        .check(CLASSES);
  }

  @Test
  void letsOpenNlpIntoOnePackage() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.newsgraph.language.opennlp..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("opennlp..")
        .check(CLASSES);
  }

  @Test
  void letsOnnxRuntimeIntoOnePackage() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.newsgraph.language.encoder..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("ai.onnxruntime..")
        .check(CLASSES);
  }

  @Test
  void letsLuceneIntoTheTwoPackagesThatSearch() {
    noClasses()
        .that()
        .resideOutsideOfPackages("org.newsgraph.entity.gazetteer", "org.newsgraph.store.text")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.apache.lucene..")
        .check(CLASSES);
  }

  @Test
  void hasNoCycles() {
    slices().matching("org.newsgraph.(**)").should().beFreeOfCycles().check(CLASSES);
  }

  private static String classesOf(String room) {
    return "org.newsgraph." + room + "..";
  }
}
