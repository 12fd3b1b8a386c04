package org.newsgraph.store;

import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.exec.QueryExec;
import org.newsgraph.curation.CuratedLines;
import org.newsgraph.rdf.ArticleGraph;

/**
 * Where the graph lives. The named graph of an article version holds what the article yields; the
 * default graph holds all of them seen through the identities. May be used by several threads.
 */
public interface GraphStore extends AutoCloseable {

  /**
   * Puts articles in, each in the place of its older version; all of them or, on an error, none.
   * Putting the same in again changes nothing.
   *
   * @throws IllegalArgumentException when a term is not sound, such as an IRI with a space
   */
  void replace(List<ArticleGraph> articles);

  /** Takes an article out, and all that rests on it alone; tells whether it was there. */
  boolean withdraw(Node article);

  /**
   * Puts what people say about who is who in the place of what they said before: all of it or, on
   * an error, none. It holds for what is there and for all that comes, until it is replaced.
   */
  void curate(CuratedLines lines);

  /** The article with this IRI, url or id. */
  Optional<Node> article(String name);

  /**
   * Asks a query and reads the answer, all within one view of the store.
   *
   * @throws QueryTooSlow when the answer takes longer than the limit
   */
  <T> T ask(Query query, Limits limits, Function<QueryExec, T> reading);

  /** Writes all that the store holds, in an order that does not depend on how it came in. */
  void export(ExportFormat format, OutputStream out);

  @Override
  void close();
}
