package org.newsgraph.store;

/** How the graph is written out. */
public enum ExportFormat {
  /** Everything, a quad a line. */
  NQUADS,
  /** The default graph, which is what people query, with the prefixes of the ontology. */
  TURTLE
}
