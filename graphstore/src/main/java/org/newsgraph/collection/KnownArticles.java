package org.newsgraph.collection;

import java.util.HashMap;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.expr.E_GreaterThan;
import org.apache.jena.sparql.expr.ExprVar;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.syntax.ElementFilter;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementTriplesBlock;
import org.apache.jena.vocabulary.DCTerms;
import org.newsgraph.Newsgraph;
import org.newsgraph.article.Article;
import org.newsgraph.article.Reading;
import org.newsgraph.notice.NoticeKind;
import org.newsgraph.rdf.Iris;
import org.newsgraph.rdf.NG;
import org.newsgraph.rdf.NIF;
import org.newsgraph.rdf.PROV;
import org.newsgraph.store.GraphStore;
import org.newsgraph.store.Limits;

/**
 * Tells in a run which articles need not be read: the store holds what they would yield, or more of
 * the article than they have, as when a feed gives the summary of a page that was read.
 */
final class KnownArticles {

  private final Newsgraph newsgraph;
  private final GraphStore store;

  /** The length of the longest text of each key in this run. */
  private final Map<String, Integer> met = new HashMap<>();

  KnownArticles(Newsgraph newsgraph, GraphStore store) {
    this.newsgraph = newsgraph;
    this.store = store;
  }

  /** Whether an article is known; asked in the order of the run. */
  boolean contain(Reading reading) {
    Article article = reading.article().orElseThrow();
    int length = article.text().length();
    int before = met.getOrDefault(article.key(), -1);
    met.merge(article.key(), length, Math::max);
    if (isCut(reading) && (before > length || before < 0 && hasMore(article))) {
      return true;
    }
    return before < 0 && hasYield(article);
  }

  private static boolean isCut(Reading reading) {
    return reading.notices().stream().anyMatch(notice -> notice.kind() == NoticeKind.CUT_TEXT);
  }

  /** Whether the store has a longer text of the article. */
  private boolean hasMore(Article article) {
    Var version = Var.alloc("version");
    Var end = Var.alloc("end");
    ElementTriplesBlock pattern = new ElementTriplesBlock();
    Node node = NodeFactory.createURI(newsgraph.iris().article(article.key()));
    pattern.addTriple(Triple.create(node, DCTerms.hasVersion.asNode(), version));
    pattern.addTriple(Triple.create(version, NIF.endIndex.asNode(), end));
    ElementGroup group = new ElementGroup();
    group.addElement(pattern);
    int length = article.text().codePointCount(0, article.text().length());
    group.addElement(
        new ElementFilter(new E_GreaterThan(new ExprVar(end), NodeValue.makeInteger(length))));
    Query query = QueryFactory.create();
    query.setQueryAskType();
    query.setQueryPattern(group);
    return store.ask(query, Limits.none(), QueryExec::ask);
  }

  /** Whether the store holds what this newsgraph would make of the same text and metadata. */
  private boolean hasYield(Article article) {
    Iris iris = newsgraph.iris();
    Query query = QueryFactory.create();
    query.setQueryAskType();
    ElementTriplesBlock pattern = new ElementTriplesBlock();
    Node version = NodeFactory.createURI(iris.version(article));
    pattern.addTriple(
        Triple.create(
            version, NG.inputHash.asNode(), NodeFactory.createLiteralString(article.inputHash())));
    pattern.addTriple(
        Triple.create(
            version,
            PROV.wasGeneratedBy.asNode(),
            NodeFactory.createURI(iris.extraction(newsgraph.extraction()))));
    query.setQueryPattern(pattern);
    return store.ask(query, Limits.none(), QueryExec::ask);
  }
}
