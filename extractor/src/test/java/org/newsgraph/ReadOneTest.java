package org.newsgraph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SchemaDO;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A program of ten lines that has the extractor on its class path, and nothing else of newsgraph.
 */
@Tag("slow")
class ReadOneTest {

  private static final Pattern FOR_TESTS =
      Pattern.compile(
          ".*(?:test-classes|junit|assertj|archunit|opentest4j|apiguardian|shacl|surefire).*");

  /** What the module needs when it runs. */
  private static String classPath() {
    String all =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    return Arrays.stream(all.split(File.pathSeparator))
        .filter(entry -> !FOR_TESTS.matcher(entry).matches())
        .collect(Collectors.joining(File.pathSeparator));
  }

  @Test
  void turnsATextIntoTurtle() throws IOException, InterruptedException {
    String classPath = classPath();
    System.out.println("The class path of ReadOne: " + classPath);
    assertThat(classPath).doesNotContain("tdb2", "fuseki", "jetty", "picocli");
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Process process =
        new ProcessBuilder(
                java,
                "-cp",
                classPath,
                "src/test/examples/ReadOne.java",
                "“The bridge is safe,” said Ada Holm on Tuesday.")
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    String turtle = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isZero();
    Model model = ModelFactory.createDefaultModel();
    RDFDataMgr.read(model, new StringReader(turtle), null, Lang.TURTLE);
    assertThat(model.contains(null, RDFS.label, "Ada Holm")).isTrue();
    assertThat(model.contains(null, SchemaDO.text, "The bridge is safe")).isTrue();
  }
}
