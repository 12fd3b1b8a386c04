package org.newsgraph.server;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.sparql.graph.GraphFactory;
import org.newsgraph.rdf.OntologyPrefixes;
import org.newsgraph.store.Limits;
import org.newsgraph.store.guard.Allowance;

/** Reads an answer into memory, as long as it is neither too long nor too large. */
final class Answer {

  /** What a cell takes beside its characters, about, when it is written as JSON. */
  private static final int CELL = 40;

  private final Limits limits;
  private final Allowance allowance;
  private long characters;

  Answer(Limits limits, Allowance allowance) {
    this.limits = limits;
    this.allowance = allowance;
  }

  CutAnswers rows(RowSet rows) {
    List<Binding> kept = new ArrayList<>();
    while (rows.hasNext() && isRoom(kept.size())) {
      Binding row = rows.next();
      row.forEach((variable, value) -> count(value));
      kept.add(row);
    }
    RowSet whole = RowSetStream.create(rows.getResultVars(), kept.iterator());
    return new CutAnswers(new QueryExecResult(whole), warning(rows, kept.size()));
  }

  CutAnswers triples(Iterator<Triple> triples, PrefixMapping prefixes) {
    Graph kept = GraphFactory.createDefaultGraph();
    while (triples.hasNext() && isRoom(kept.size())) {
      Triple triple = triples.next();
      count(triple.getSubject());
      count(triple.getPredicate());
      count(triple.getObject());
      kept.add(triple);
    }
    kept.getPrefixMapping().setNsPrefixes(OntologyPrefixes.all()).setNsPrefixes(prefixes);
    return new CutAnswers(
        new QueryExecResult(DatasetGraphFactory.wrap(kept)), warning(triples, kept.size()));
  }

  private boolean isRoom(int kept) {
    return kept < limits.rows() && characters < allowance.answer();
  }

  private void count(Node value) {
    characters += CELL;
    if (value.isLiteral()) {
      characters += value.getLiteralLexicalForm().length();
    } else if (value.isURI()) {
      characters += value.getURI().length();
    }
  }

  private Optional<String> warning(Iterator<?> rest, int kept) {
    if (!rest.hasNext()) {
      return Optional.empty();
    }
    return Optional.of(
        kept >= limits.rows()
            ? "The answer was cut: it has more than " + limits.rows() + " rows or triples"
            : "The answer was cut: it has more than " + allowance.answer() + " characters");
  }
}
