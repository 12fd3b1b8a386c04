package org.newsgraph.store.network;

import java.io.OutputStream;

/** GEXF 1.3. */
final class Gexf implements NetworkWriter {

  private final XmlText xml;
  private boolean isInEdges;
  private long edges;

  Gexf(OutputStream out) {
    this.xml = new XmlText(out);
  }

  @Override
  public void begin() {
    xml.open("gexf", "xmlns", "http://gexf.net/1.3", "version", "1.3");
    xml.open("graph", "defaultedgetype", "directed");
    xml.open("attributes", "class", "node");
    attribute("kind", "string");
    attribute("mentions", "long");
    attribute("articles", "long");
    attribute("wikidata", "string");
    xml.close();
    xml.open("attributes", "class", "edge");
    attribute("relation", "string");
    xml.close();
    xml.open("nodes");
  }

  @Override
  public void node(NetworkNode node) {
    xml.open("node", "id", node.iri(), "label", node.label());
    xml.open("attvalues");
    value("kind", node.kind());
    value("mentions", node.mentions());
    value("articles", node.articles());
    value("wikidata", node.wikidata());
    xml.close();
    xml.close();
  }

  @Override
  public void edge(NetworkEdge edge) {
    toEdges();
    xml.open(
        "edge",
        "id",
        edges++,
        "source",
        edge.source().iri(),
        "target",
        edge.target().iri(),
        "type",
        edge.tie().isDirected() ? "directed" : "undirected",
        "label",
        edge.tie(),
        "weight",
        edge.weight());
    xml.open("attvalues");
    value("relation", edge.tie());
    xml.close();
    xml.close();
  }

  @Override
  public void end() {
    toEdges();
    xml.close();
    xml.close();
    xml.close();
  }

  private void toEdges() {
    if (!isInEdges) {
      xml.close();
      xml.open("edges");
      isInEdges = true;
    }
  }

  private void attribute(String name, String type) {
    xml.empty("attribute", "id", name, "title", name, "type", type);
  }

  private void value(String name, Object value) {
    xml.empty("attvalue", "for", name, "value", value);
  }
}
