package org.newsgraph.server;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.apache.jena.atlas.lib.Pair;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.newsgraph.store.Limits;

/**
 * Answers queries within limits; a request with the password has all rows and 60 times the time.
 */
final class BoundedQueries extends SPARQL_QueryDataset {

  private static final int FOR_WRITERS = 60;

  private final Password password;
  private final Limits limits;

  BoundedQueries(Password password, Limits limits) {
    this.password = password;
    this.limits = limits;
  }

  @Override
  protected Pair<DatasetGraph, Query> decideDataset(
      HttpAction action, Query query, String queryText) {
    Query asked = StoredQueryRequest.bound(action.getRequest()).orElse(query);
    Pair<DatasetGraph, Query> decided = super.decideDataset(action, asked, queryText);
    return Pair.create(decided.getLeft(), limits(action).bound(decided.getRight()));
  }

  @Override
  protected QueryExec createQueryExec(HttpAction action, Query query, DatasetGraph dataset) {
    long millis = limits(action).time().toMillis();
    return millis == 0
        ? super.createQueryExec(action, query, dataset)
        : QueryExec.dataset(dataset).query(query).timeout(millis, TimeUnit.MILLISECONDS).build();
  }

  @Override
  protected QueryExecResult executeQuery(
      HttpAction action, QueryExec exec, Query query, String queryText) {
    QueryExecResult result = super.executeQuery(action, exec, query, queryText);
    // Once the first byte is out, a timeout could no longer be told by the status.
    return result.isRowSet() && limits(action).rows() > 0
        ? new QueryExecResult(result.rowSet().materialize())
        : result;
  }

  private Limits limits(HttpAction action) {
    Limits allowed =
        password.isOn(action.getRequest())
            ? new Limits(limits.time().multipliedBy(FOR_WRITERS), 0)
            : limits;
    return new Limits(shorter(allowed.time(), wished(action)), allowed.rows());
  }

  /** A caller may ask for less time, in seconds, so that nothing runs on when it has gone. */
  private static Duration wished(HttpAction action) {
    String text = action.getRequestParameter("timeout");
    return text != null && text.matches("\\d{1,6}(\\.\\d{1,3})?")
        ? Duration.ofMillis(new BigDecimal(text).movePointRight(3).longValue())
        : Duration.ZERO;
  }

  private static Duration shorter(Duration allowed, Duration wished) {
    boolean isLess = allowed.isZero() || wished.compareTo(allowed) < 0;
    return !wished.isZero() && isLess ? wished : allowed;
  }
}
