package org.newsgraph.store;

import java.util.EnumMap;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.newsgraph.merging.Merge;
import org.newsgraph.merging.Merges;
import org.newsgraph.merging.Variant;
import org.newsgraph.rdf.Iris;
import org.newsgraph.rdf.Literals;
import org.newsgraph.rdf.NG;
import org.newsgraph.rdf.PROV;

/** Which keyed entities are one, and why. */
public final class MergeTriples {

  private static final Map<Variant, Resource> VARIANTS =
      new EnumMap<>(
          Map.of(
              Variant.EXACT, NG.Exact,
              Variant.TRUNCATED, NG.Truncated,
              Variant.ALTERED, NG.Altered,
              Variant.SPLICED, NG.Spliced,
              Variant.PARAPHRASE, NG.Paraphrase));

  private final Iris iris;
  private final Model model =
      ModelFactory.createModelForGraph(GraphMemFactory.createDefaultGraphSameTerm());

  private MergeTriples(Iris iris) {
    this.iris = iris;
  }

  /** The triples of what was decided. */
  public static Graph of(Iris iris, Merges merges) {
    MergeTriples triples = new MergeTriples(iris);
    merges.entities().forEach(triples::writeEntity);
    merges.merges().forEach(triples::write);
    return triples.model.getGraph();
  }

  private void writeEntity(String path, String entity) {
    if (!path.equals(entity)) {
      model.add(entity(path), NG.mergedInto, entity(entity));
    }
  }

  private void write(Merge merge) {
    Resource decision =
        model
            .createResource(iris.merge(merge.one(), merge.other()), NG.MergeDecision)
            .addProperty(RDF.type, PROV.Entity)
            .addProperty(NG.merges, entity(merge.one()))
            .addProperty(NG.merges, entity(merge.other()))
            .addProperty(NG.similarity, Literals.confidence(merge.similarity()))
            .addProperty(NG.rule, Literals.text(merge.rule()))
            .addProperty(NG.evidence, Literals.text(merge.evidence()));
    merge
        .variant()
        .map(VARIANTS::get)
        .ifPresent(variant -> decision.addProperty(NG.variant, variant));
  }

  private Resource entity(String path) {
    return model.createResource(iris.entity(path));
  }
}
