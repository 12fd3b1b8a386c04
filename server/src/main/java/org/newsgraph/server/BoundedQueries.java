package org.newsgraph.server;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.apache.jena.atlas.lib.Pair;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecBuilder;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.apache.jena.sparql.expr.ExprException;
import org.apache.jena.sparql.util.Context;
import org.newsgraph.store.Limits;
import org.newsgraph.store.guard.Work;

/**
 * Answers queries of SPARQL 1.1 within limits. Answers are read whole before the first byte is
 * sent, so that the status tells what became of them.
 */
final class BoundedQueries extends SPARQL_QueryDataset {

  /** With these a caller would choose the type of an answer, or a script to come with it. */
  private static final List<String> REFUSED = List.of("callback", "force-accept", "stylesheet");

  /** Even to read more of them takes long. */
  private static final int MOST_GROUPS = 500;

  /** Its value would be computed as the query is read, in a time that grows with its square. */
  private static final Pattern OVERLONG_NUMBER =
      Pattern.compile("(?:[0-9]|\\\\[uU]0*3[0-9]){1000}+");

  private static final List<String> ROWS =
      List.of(
          "application/sparql-results+json",
          "application/sparql-results+xml",
          "text/csv",
          "text/tab-separated-values",
          "application/json",
          "application/xml",
          "text/plain");
  private static final List<String> TRIPLES =
      List.of(
          "text/turtle",
          "application/n-triples",
          "application/ld+json",
          "application/rdf+xml",
          "application/trig",
          "application/n-quads",
          "application/xml",
          "application/json",
          "text/plain");

  private final RequestLimits limits;

  BoundedQueries(RequestLimits limits) {
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
  protected void execute(String text, HttpAction action) {
    try {
      checkSyntax(text);
      super.execute(text, action);
    } catch (StackOverflowError nested) {
      ServletOps.errorBadRequest("The query is nested too deeply");
    } catch (ExprException wrong) {
      ServletOps.errorBadRequest("The query has a wrong expression: " + wrong.getMessage());
    }
  }

  /** Fuseki would take all that Jena adds to the language, some of which cannot be bounded. */
  private static void checkSyntax(String text) {
    if (OVERLONG_NUMBER.matcher(text).find()) {
      ServletOps.errorBadRequest("A number has too many digits");
    }
    if (text.chars().filter(character -> character == '{').count() > MOST_GROUPS) {
      ServletOps.errorBadRequest("A query has at most " + MOST_GROUPS + " groups in braces");
    }
    try {
      QueryFactory.create(text, Syntax.syntaxSPARQL_11);
    } catch (QueryParseException wrong) {
      String why = Optional.ofNullable(wrong.getMessage()).orElse("it is nested too deeply");
      ServletOps.errorBadRequest("This is not SPARQL 1.1: " + why);
    } catch (QueryException wrong) {
      ServletOps.errorBadRequest("This query cannot be read: " + wrong.getMessage());
    }
  }

  @Override
  protected void validateQuery(HttpAction action, Query query) {
    boolean isGraph = query.isConstructType() || query.isDescribeType();
    boolean isNamed =
        List.of("format", "output", "results").stream()
            .anyMatch(name -> action.getRequestParameter(name) != null);
    if (!isNamed) {
      Negotiation.check(action.getRequest(), isGraph ? TRIPLES : ROWS);
    }
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
    Context context = Context.setupContextForDataset(ARQ.getContext(), dataset);
    Admission.work(action.getRequest()).enter(context);
    QueryExecBuilder builder = QueryExec.dataset(dataset).query(query).context(context);
    long millis = limits(action).time().toMillis();
    return millis == 0 ? builder.build() : builder.timeout(millis, TimeUnit.MILLISECONDS).build();
  }

  @Override
  protected QueryExecResult executeQuery(
      HttpAction action, QueryExec exec, Query query, String queryText) {
    Work work = Admission.work(action.getRequest());
    try {
      QueryExecResult result = answer(action, exec, query, queryText);
      warn(action, work);
      return result;
    } catch (QueryCancelledException ended) {
      ServletOps.error(503, work.reason().reason());
      throw ended;
    }
  }

  private QueryExecResult answer(HttpAction action, QueryExec exec, Query query, String queryText) {
    Limits limits = limits(action);
    if (query.isAskType() || limits.rows() == 0) {
      return super.executeQuery(action, exec, query, queryText);
    }
    Answer answer = new Answer(limits, Admission.work(action.getRequest()).allowance());
    CutAnswers cut =
        query.isSelectType()
            ? answer.rows(exec.select())
            : answer.triples(
                query.isConstructType() ? exec.constructTriples() : exec.describeTriples(),
                query.getPrefixMapping());
    cut.warning().ifPresent(words -> action.setResponseHeader(CutAnswers.HEADER, words));
    return cut.result();
  }

  /** What is not known has no value, which looks like an answer. */
  private static void warn(HttpAction action, Work work) {
    if (!work.unknownFunctions().isEmpty()) {
      String unknown = "Unknown functions have no value: " + work.unknownFunctions();
      String before =
          Optional.ofNullable(action.getResponse().getHeader(CutAnswers.HEADER))
              .map(cut -> cut + ". ")
              .orElse("");
      action.setResponseHeader(
          CutAnswers.HEADER, before + unknown.replaceAll("[^ -~]|[\"\\\\]", "?"));
    }
  }

  private Limits limits(HttpAction action) {
    String timeout = Optional.ofNullable(action.getRequestParameter("timeout")).orElse("");
    return limits.wished(action.getRequest(), timeout);
  }

  /** One row more than may be sent tells that the answer was cut. */
  private static Limits oneMore(Limits limits) {
    return limits.rows() == 0 ? limits : new Limits(limits.time(), limits.rows() + 1);
  }
}
