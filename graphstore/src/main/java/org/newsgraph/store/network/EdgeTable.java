package org.newsgraph.store.network;

import static java.util.stream.Collectors.joining;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/** The edges as CSV, with the columns that Gephi knows first; names cannot become formulas. */
final class EdgeTable implements NetworkWriter {

  private final PrintStream out;

  EdgeTable(OutputStream out) {
    this.out = new PrintStream(out, false, StandardCharsets.UTF_8);
  }

  @Override
  public void begin() {
    row(
        "Source",
        "Target",
        "Type",
        "Weight",
        "Relation",
        "SourceLabel",
        "SourceKind",
        "SourceWikidata",
        "TargetLabel",
        "TargetKind",
        "TargetWikidata");
  }

  @Override
  public void node(NetworkNode node) {
    // A table of edges tells of nodes what their edges need.
  }

  @Override
  public void edge(NetworkEdge edge) {
    NetworkNode source = edge.source();
    NetworkNode target = edge.target();
    row(
        source.iri(),
        target.iri(),
        edge.tie().isDirected() ? "Directed" : "Undirected",
        edge.weight(),
        edge.tie(),
        source.label(),
        source.kind(),
        source.wikidata(),
        target.label(),
        target.kind(),
        target.wikidata());
  }

  @Override
  public void end() {
    out.flush();
  }

  private void row(Object... cells) {
    out.print(Stream.of(cells).map(EdgeTable::cell).collect(joining(",", "", "\n")));
  }

  private static String cell(Object value) {
    String text = value.toString();
    // A spreadsheet would reckon what begins with one of these.
    String safe = text.matches("(?s)[=+@\\t\\r-].*") ? "'" + text : text;
    return safe.matches("(?s).*[\",\\n\\r].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }
}
