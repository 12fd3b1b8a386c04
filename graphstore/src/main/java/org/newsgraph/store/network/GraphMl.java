package org.newsgraph.store.network;

import java.io.OutputStream;

/** GraphML. */
final class GraphMl implements NetworkWriter {

  private final XmlText xml;

  GraphMl(OutputStream out) {
    this.xml = new XmlText(out);
  }

  @Override
  public void begin() {
    xml.open("graphml", "xmlns", "http://graphml.graphdrawing.org/xmlns");
    key("label", "node", "string");
    key("kind", "node", "string");
    key("mentions", "node", "long");
    key("articles", "node", "long");
    key("wikidata", "node", "string");
    key("relation", "edge", "string");
    key("weight", "edge", "double");
    xml.open("graph", "id", "newsgraph", "edgedefault", "directed");
  }

  @Override
  public void node(NetworkNode node) {
    xml.open("node", "id", node.iri());
    data("label", node.label());
    data("kind", node.kind());
    data("mentions", node.mentions());
    data("articles", node.articles());
    data("wikidata", node.wikidata());
    xml.close();
  }

  @Override
  public void edge(NetworkEdge edge) {
    xml.open(
        "edge",
        "source",
        edge.source().iri(),
        "target",
        edge.target().iri(),
        "directed",
        edge.tie().isDirected());
    data("relation", edge.tie());
    data("weight", edge.weight());
    xml.close();
  }

  @Override
  public void end() {
    xml.close();
    xml.close();
  }

  private void key(String name, String of, String type) {
    xml.empty("key", "id", name, "for", of, "attr.name", name, "attr.type", type);
  }

  private void data(String key, Object value) {
    xml.open("data", "key", key);
    xml.text(value);
    xml.close();
  }
}
