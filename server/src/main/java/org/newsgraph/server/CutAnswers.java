package org.newsgraph.server;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.sparql.graph.GraphFactory;
import org.newsgraph.store.Limits;

/**
 * An answer read into memory, no longer than it may be.
 *
 * @param isCut whether there would have been more
 */
record CutAnswers(QueryExecResult result, boolean isCut) {

  /** The header that a cut answer carries, with a sentence for people. */
  static final String HEADER = "Newsgraph-Warning";

  static CutAnswers rows(RowSet rows, Limits limits) {
    List<Binding> kept = new ArrayList<>();
    while (rows.hasNext() && kept.size() < limits.rows()) {
      kept.add(rows.next());
    }
    RowSet whole = RowSetStream.create(rows.getResultVars(), kept.iterator());
    return new CutAnswers(new QueryExecResult(whole), rows.hasNext());
  }

  static CutAnswers triples(Iterator<Triple> triples, Limits limits) {
    Graph kept = GraphFactory.createDefaultGraph();
    while (triples.hasNext() && kept.size() < limits.rows()) {
      kept.add(triples.next());
    }
    return new CutAnswers(new QueryExecResult(DatasetGraphFactory.wrap(kept)), triples.hasNext());
  }

  static String warning(Limits limits) {
    return "The answer was cut: it has more than " + limits.rows() + " rows or triples";
  }
}
