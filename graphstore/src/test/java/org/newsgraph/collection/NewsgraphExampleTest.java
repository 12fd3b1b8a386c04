package org.newsgraph.collection;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.query.Dataset;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.newsgraph.rdf.NG;

@Tag("slow")
class NewsgraphExampleTest {

  @Test
  void givesADatasetToJavaUsers() {
    Dataset dataset = NewsgraphExample.run(Samples.FOLDER.toString());
    assertThat(dataset.calculateRead(() -> dataset.getDefaultModel().contains(null, NG.speaker)))
        .isTrue();
  }
}
