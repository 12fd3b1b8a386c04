package org.newsgraph.rdf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.rdf.model.Resource;
import org.newsgraph.assertion.Agent;
import org.newsgraph.assertion.Circumstances.Relay;
import org.newsgraph.assertion.Quotation;

/**
 * The way by which an article has what was said: a node for what each outlet on it passes on, each
 * derived from the next, the last from who said it.
 */
final class RelayTriples {

  private final ArticleModel model;
  private final Map<Relay, Resource> relays = new HashMap<>();

  RelayTriples(ArticleModel model) {
    this.model = model;
  }

  /** The relay nearest to the article; empty if the article has it from the speaker. */
  Optional<Resource> nearest(Quotation quotation) {
    Relay relay = quotation.circumstances().relay();
    Optional<Agent> speaker = quotation.speaker().filter(agent -> !relay.via().contains(agent));
    return nearest(relay.via(), relay.primarySource().or(() -> speaker));
  }

  private Optional<Resource> nearest(List<Agent> via, Optional<Agent> source) {
    if (via.isEmpty()) {
      return Optional.empty();
    }
    Relay way = new Relay(via, source);
    Resource known = relays.get(way);
    if (known != null) {
      return Optional.of(known);
    }
    Resource node = model.node("relay-" + (relays.size() + 1));
    relays.put(way, node);
    model.types(node, NG.Relay, PROV.Entity);
    model.add(node, PROV.wasAttributedTo, model.agent(via.get(0)));
    Optional<Resource> next = nearest(via.subList(1, via.size()), source);
    next.ifPresent(behind -> model.add(node, PROV.wasDerivedFrom, behind));
    if (next.isEmpty()) {
      source.ifPresent(agent -> model.add(node, PROV.hadPrimarySource, model.agent(agent)));
    }
    return Optional.of(node);
  }
}
