package org.newsgraph.server;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.RowSet;
import org.newsgraph.store.Limits;
import org.newsgraph.store.LocalGraphStore;

/**
 * How much a store holds.
 *
 * @param triples of the default graph
 * @param classes how many things of each class there are, by the IRI of the class
 * @param links how many entities are linked, by what the links begin with
 */
record DatasetFacts(long triples, Map<String, Long> classes, Map<String, Long> links) {

  private static final Query TRIPLES = QueryFactory.create("SELECT (COUNT(*) AS ?n) { ?s ?p ?o }");
  private static final Query CLASSES =
      QueryFactory.create(
          "SELECT ?key (COUNT(?s) AS ?n) { ?s a ?key } GROUP BY ?key ORDER BY ?key");
  private static final Query LINKS =
      QueryFactory.create(
          """
          PREFIX owl: <http://www.w3.org/2002/07/owl#>
          SELECT ?key (COUNT(?s) AS ?n) {
            ?s owl:sameAs ?o
            VALUES ?key { "http://www.wikidata.org/entity/" "https://sws.geonames.org/" }
            FILTER(STRSTARTS(STR(?o), ?key))
          } GROUP BY ?key ORDER BY ?key""");

  static DatasetFacts of(LocalGraphStore store) {
    long triples =
        store.ask(
            TRIPLES, Limits.none(), asked -> number(asked.select().next().get(Var.alloc("n"))));
    return new DatasetFacts(triples, counts(store, CLASSES), counts(store, LINKS));
  }

  private static Map<String, Long> counts(LocalGraphStore store, Query query) {
    return store.ask(query, Limits.none(), asked -> counts(asked.select()));
  }

  private static Map<String, Long> counts(RowSet rows) {
    Map<String, Long> counts = new LinkedHashMap<>();
    rows.forEachRemaining(
        row -> {
          var key = row.get(Var.alloc("key"));
          counts.put(
              key.isURI() ? key.getURI() : key.getLiteralLexicalForm(),
              number(row.get(Var.alloc("n"))));
        });
    return counts;
  }

  private static long number(org.apache.jena.graph.Node node) {
    return ((Number) node.getLiteralValue()).longValue();
  }
}
