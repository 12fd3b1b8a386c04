package org.newsgraph.store;

import java.net.http.HttpTimeoutException;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.apache.jena.atlas.web.HttpException;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.engine.http.QueryExceptionHTTP;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.http.QueryExecHTTPBuilder;
import org.apache.jena.sparql.exec.http.UpdateExecHTTP;
import org.apache.jena.sparql.exec.http.UpdateExecHTTPBuilder;

/** Sends queries and updates to an endpoint. */
final class RemoteService {

  /** Bad request, too large, not to be processed, and what a store that stumbles over it gives. */
  private static final Set<Integer> REFUSED = Set.of(400, 413, 422, 500);

  private final Endpoint endpoint;

  RemoteService(Endpoint endpoint) {
    this.endpoint = endpoint;
  }

  <T> T select(String query, Function<QueryExec, T> reading) {
    return ask(QueryFactory.create(query), Limits.none(), reading);
  }

  <T> T ask(Query query, Limits limits, Function<QueryExec, T> reading) {
    QueryExecHTTPBuilder builder =
        QueryExecHTTPBuilder.create().endpoint(endpoint.query().toString()).query(query);
    endpoint.authorization().ifPresent(value -> builder.httpHeader("Authorization", value));
    if (!limits.time().isZero()) {
      builder.timeout(limits.time().toMillis(), TimeUnit.MILLISECONDS);
      // Fuseki then stops by itself too; others pay no heed to it.
      builder.param("timeout", String.valueOf(limits.time().toMillis() / 1000.0));
    }
    try (QueryExec exec = builder.postQuery().build()) {
      return reading.apply(exec);
    } catch (QueryCancelledException late) {
      throw new QueryTooSlow(limits.time(), late);
    } catch (QueryExceptionHTTP failure) {
      throw refusal(failure, failure.getStatusCode(), limits);
    } catch (HttpException failure) {
      throw refusal(failure, failure.getStatusCode(), limits);
    }
  }

  /**
   * Sends an update.
   *
   * @throws StoreRefusal when the store answers, but not because of who asks
   */
  void update(String request) {
    UpdateExecHTTPBuilder builder =
        UpdateExecHTTP.newBuilder().endpoint(endpoint.update().toString()).update(request);
    endpoint.authorization().ifPresent(value -> builder.httpHeader("Authorization", value));
    try {
      builder.parseCheck(false).build().execute();
    } catch (HttpException failure) {
      if (REFUSED.contains(failure.getStatusCode())) {
        throw new StoreRefusal(
            "The store at %s refuses what it was sent, with status %d"
                .formatted(endpoint, failure.getStatusCode()),
            failure);
      }
      throw refusal(failure, failure.getStatusCode(), Limits.none());
    }
  }

  private RuntimeException refusal(RuntimeException failure, int status, Limits limits) {
    if (!limits.time().isZero() && (status == 503 || isTimeout(failure))) {
      return new QueryTooSlow(limits.time(), failure);
    }
    String advice =
        status == 401 || status == 403
            ? ": it needs the password that the server was started with, in NEWSGRAPH_PASSWORD"
            : "";
    String what = status > 0 ? " answers with status " + status : " does not answer";
    return new StoreUnreachable("The store at " + endpoint + what + advice, failure);
  }

  private static boolean isTimeout(Throwable failure) {
    return failure instanceof HttpTimeoutException
        || failure.getCause() != null && isTimeout(failure.getCause());
  }
}
