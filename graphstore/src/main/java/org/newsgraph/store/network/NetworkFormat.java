package org.newsgraph.store.network;

import java.io.OutputStream;
import java.util.function.Function;

/** How a network is written. */
public enum NetworkFormat {
  /** For Cytoscape, yEd, NetworkX and Gephi. */
  GRAPHML(GraphMl::new),
  /** Gephi's own. */
  GEXF(Gexf::new),
  /** The edges, as the tables that Gephi and Cytoscape import. */
  CSV(EdgeTable::new);

  private final Function<OutputStream, NetworkWriter> writer;

  NetworkFormat(Function<OutputStream, NetworkWriter> writer) {
    this.writer = writer;
  }

  NetworkWriter writer(OutputStream out) {
    return writer.apply(out);
  }
}
