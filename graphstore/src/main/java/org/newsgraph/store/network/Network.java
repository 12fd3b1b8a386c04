package org.newsgraph.store.network;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.system.Txn;
import org.newsgraph.store.LocalGraphStore;

/**
 * The entities of a store and what joins them. Nodes and edges come in the order of their IRIs and
 * are written as they are read; only the nodes themselves are kept in memory.
 */
public record Network(LocalGraphStore store) {

  /** Writes the network; the stream stays open. */
  public void write(NetworkFormat format, OutputStream out) {
    Txn.executeRead(store.dataset(), () -> write(format.writer(out)));
  }

  private void write(NetworkWriter writer) {
    Entities entities = new Entities(store.dataset());
    Map<Node, NetworkNode> nodes = new HashMap<>();
    List<Node> order = new ArrayList<>(entities.all());
    order.sort(Comparator.comparing(Node::getURI));
    writer.begin();
    for (Node entity : order) {
      NetworkNode node = entities.node(entity);
      nodes.put(entity, node);
      writer.node(node);
    }
    Ties ties = new Ties(store.dataset(), nodes.keySet());
    for (Node entity : order) {
      for (Tie tie : Tie.values()) {
        ties.of(entity, tie)
            .forEach(
                (other, weight) ->
                    writer.edge(new NetworkEdge(nodes.get(entity), tie, nodes.get(other), weight)));
      }
    }
    writer.end();
  }
}
