package org.newsgraph.store;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;

/** Finds quads by SPARQL queries. */
final class RemoteQuads implements Quads {

  private static final int FIRST_PAGE = 100;
  private static final int VALUES_A_QUERY = 500;

  private final RemoteService service;

  RemoteQuads(RemoteService service) {
    this.service = service;
  }

  @Override
  public Iterator<Quad> find(Node graph, Node subject, Node predicate, Node object) {
    String pattern = pattern(graph, subject, predicate, object);
    Quad fixed = Quad.create(graph, subject, predicate, object);
    List<Quad> first = select(pattern + " LIMIT " + FIRST_PAGE, fixed);
    return first.size() < FIRST_PAGE
        ? first.iterator()
        // The reader mostly stops early; only one that goes on pays for the whole.
        : Iter.concat(
            first.iterator(),
            Iter.flatMap(
                Iter.singletonIterator(pattern), whole -> select(whole, fixed).iterator()));
  }

  @Override
  public Iterator<Quad> about(Node graph, Collection<Node> subjects) {
    return some(Quad.create(graph, Node.ANY, Node.ANY, Node.ANY), "?s", subjects);
  }

  @Override
  public Iterator<Quad> having(Node graph, Node predicate, Collection<Node> objects) {
    return some(Quad.create(graph, Node.ANY, predicate, Node.ANY), "?o", objects);
  }

  /** The quads that fit, with one of the values for the variable; many values a query. */
  private Iterator<Quad> some(Quad fixed, String variable, Collection<Node> values) {
    List<Node> all = new ArrayList<>(values);
    List<Quad> found = new ArrayList<>();
    String pattern =
        pattern(fixed.getGraph(), fixed.getSubject(), fixed.getPredicate(), fixed.getObject());
    for (int i = 0; i < all.size(); i += VALUES_A_QUERY) {
      List<Node> some = all.subList(i, Math.min(all.size(), i + VALUES_A_QUERY));
      String terms = some.stream().map(NodeFmtLib::strNT).collect(joining(" "));
      found.addAll(select(pattern + " VALUES " + variable + " { " + terms + " }", fixed));
    }
    return found.iterator();
  }

  /** Hands every quad of a graph to the reader as it comes. */
  <T> T readAll(Node graph, Function<Iterator<Quad>, T> reading) {
    Quad fixed = Quad.create(graph, Node.ANY, Node.ANY, Node.ANY);
    return service.select(
        pattern(graph, Node.ANY, Node.ANY, Node.ANY), exec -> reading.apply(quads(exec, fixed)));
  }

  private List<Quad> select(String text, Quad fixed) {
    return service.select(text, exec -> Iter.toList(quads(exec, fixed)));
  }

  private static Iterator<Quad> quads(QueryExec exec, Quad fixed) {
    RowSet rows = exec.select();
    return Iter.map(rows, row -> quad(row, fixed));
  }

  private static Quad quad(Binding row, Quad fixed) {
    return Quad.create(
        value(row, "g", fixed.getGraph()),
        value(row, "s", fixed.getSubject()),
        value(row, "p", fixed.getPredicate()),
        value(row, "o", fixed.getObject()));
  }

  private static Node value(Binding row, String name, Node fixed) {
    return fixed.equals(Node.ANY) ? row.get(Var.alloc(name)) : fixed;
  }

  private static String pattern(Node graph, Node subject, Node predicate, Node object) {
    String triple = term(subject, "?s") + " " + term(predicate, "?p") + " " + term(object, "?o");
    return graph.equals(Graphs.DEFAULT)
        ? "SELECT * { " + triple + " }"
        : "SELECT * { GRAPH " + term(graph, "?g") + " { " + triple + " } }";
  }

  private static String term(Node node, String variable) {
    return node.equals(Node.ANY) ? variable : NodeFmtLib.strNT(node);
  }
}
