package org.newsgraph.rdf;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.newsgraph.key.BlockingKeys;
import org.newsgraph.key.Identities;
import org.newsgraph.key.Identity;

/** Which entity each node of an article is, and why. */
final class IdentityTriples {

  private final Iris iris;
  private final String version;
  private final Model model =
      ModelFactory.createModelForGraph(GraphMemFactory.createDefaultGraphSameTerm());
  private final Map<Node, Node> entities = new LinkedHashMap<>();

  IdentityTriples(Iris iris, String version, Identities identities) {
    this.iris = iris;
    this.version = version;
    identities.all().forEach(this::write);
  }

  Graph graph() {
    return model.getGraph();
  }

  Map<Node, Node> entities() {
    return entities;
  }

  private void write(Identity identity) {
    Resource node = model.createResource(iris.node(version, identity.node()));
    Resource entity = model.createResource(iris.entity(identity.entity()));
    model.add(node, NG.identifiedAs, entity);
    Resource decision =
        model
            .createResource(iris.decision(identity.entity()), NG.IdentityDecision)
            .addProperty(RDF.type, PROV.Entity)
            .addProperty(NG.decides, entity)
            .addProperty(NG.rule, Literals.text(identity.decision().rule()))
            .addProperty(NG.evidence, Literals.text(identity.decision().evidence()));
    writeLikeness(identity.likeness(), entity, decision);
    entities.put(node.asNode(), entity.asNode());
  }

  private void writeLikeness(BlockingKeys likeness, Resource entity, Resource decision) {
    likeness.keys().forEach(key -> decision.addProperty(NG.likenessKey, Literals.text(key)));
    if (!likeness.speaker().isEmpty()) {
      model.add(entity, NG.speaker, model.createResource(iris.entity(likeness.speaker())));
    }
  }
}
