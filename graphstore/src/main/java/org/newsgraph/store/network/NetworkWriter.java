package org.newsgraph.store.network;

/** Takes a network piece by piece: begin, all nodes, all edges, end. */
interface NetworkWriter {

  void begin();

  void node(NetworkNode node);

  void edge(NetworkEdge edge);

  void end();
}
