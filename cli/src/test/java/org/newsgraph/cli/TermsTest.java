package org.newsgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsgraph.collection.Samples;
import org.newsgraph.rdf.NG;

/** The ontology holds no term without data in the samples. */
@Tag("slow")
class TermsTest {

  private static final Set<Resource> SCHEMES =
      Set.of(
          NG.QuoteTypes,
          NG.AttributionKinds,
          NG.SpeechActs,
          NG.Media,
          NG.MentionKinds,
          NG.Variants);

  static Stream<Resource> terms() {
    return Arrays.stream(NG.class.getFields())
        .filter(field -> Resource.class.isAssignableFrom(field.getType()))
        .map(TermsTest::value)
        .filter(term -> !SCHEMES.contains(term));
  }

  private static Resource value(Field field) {
    try {
      return (Resource) field.get(null);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("terms")
  void hasDataInTheSamples(Resource term) {
    DatasetGraph samples = Samples.store().dataset();
    Node node = term.asNode();
    boolean used =
        samples.calculateRead(
            () ->
                samples.contains(Node.ANY, Node.ANY, node, Node.ANY)
                    || samples.contains(Node.ANY, Node.ANY, Node.ANY, node));
    assertThat(used).isTrue();
  }
}
