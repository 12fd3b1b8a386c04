package org.newsgraph.server;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.apache.jena.atlas.lib.Pair;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.newsgraph.store.Limits;

/**
 * Answers queries within limits; a request with the password has all rows and 60 times the time.
 * Answers are read whole before the first byte is sent, so that the status tells what became of
 * them; a certain number of queries run at once, the others wait their turn.
 */
final class BoundedQueries extends SPARQL_QueryDataset {

  private static final int AT_ONCE = 16;

  /** With these a caller would choose the type of an answer, or a script to come with it. */
  private static final List<String> REFUSED = List.of("callback", "force-accept", "stylesheet");

  private final Password password;
  private final Limits limits;
  private final Semaphore turns = new Semaphore(AT_ONCE, true);

  BoundedQueries(Password password, Limits limits) {
    this.password = password;
    this.limits = limits;
  }

  @Override
  protected void validateParams(HttpAction action, Collection<String> known) {
    for (String name : REFUSED) {
      if (action.getRequestParameter(name) != null) {
        ServletOps.errorBadRequest("The parameter " + name + " is not supported");
      }
    }
    super.validateParams(action, known);
  }

  @Override
  protected Pair<DatasetGraph, Query> decideDataset(
      HttpAction action, Query query, String queryText) {
    Query asked = StoredQueryRequest.bound(action.getRequest()).orElse(query);
    Pair<DatasetGraph, Query> decided = super.decideDataset(action, asked, queryText);
    return Pair.create(decided.getLeft(), oneMore(limits(action)).bound(decided.getRight()));
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
    return inTurn(() -> execute(action, exec, query, queryText));
  }

  private QueryExecResult execute(
      HttpAction action, QueryExec exec, Query query, String queryText) {
    Limits limits = limits(action);
    if (query.isAskType() || query.isJsonType() || limits.rows() == 0) {
      return super.executeQuery(action, exec, query, queryText);
    }
    CutAnswers answer =
        query.isSelectType()
            ? CutAnswers.rows(exec.select(), limits)
            : CutAnswers.triples(
                query.isConstructType() ? exec.constructTriples() : exec.describeTriples(), limits);
    if (answer.isCut()) {
      action.setResponseHeader(CutAnswers.HEADER, CutAnswers.warning(limits));
    }
    return answer.result();
  }

  private <T> T inTurn(Supplier<T> work) {
    try {
      if (!turns.tryAcquire(Math.max(1, limits.time().toMillis()), TimeUnit.MILLISECONDS)) {
        ServletOps.error(503, "Too many queries are running; ask again later");
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      ServletOps.error(503, "The server is stopping");
    }
    try {
      return work.get();
    } finally {
      turns.release();
    }
  }

  private Limits limits(HttpAction action) {
    Limits allowed =
        password.isOn(action.getRequest())
            ? new Limits(limits.time().multipliedBy(NewsgraphServer.FOR_WRITERS), 0)
            : limits;
    return new Limits(shorter(allowed.time(), wished(action)), allowed.rows());
  }

  /** One row more than may be sent tells that the answer was cut. */
  private static Limits oneMore(Limits limits) {
    return limits.rows() == 0 ? limits : new Limits(limits.time(), limits.rows() + 1);
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
