package org.newsgraph.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.query.Dataset;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.newsgraph.rdf.NG;

@Tag("slow")
class NewsgraphTest {

  @Test
  void givesADatasetToJavaUsers() {
    Dataset dataset = NewsgraphExample.run(Samples.FOLDER.toString());
    assertThat(dataset.calculateRead(() -> dataset.getDefaultModel().contains(null, NG.speaker)))
        .isTrue();
  }

  @Test
  void hasTheVersionOfThePoms() throws IOException {
    assertThat(Files.readString(Path.of("pom.xml")))
        .contains("<version>" + Version.NUMBER + "</version>");
  }
}
