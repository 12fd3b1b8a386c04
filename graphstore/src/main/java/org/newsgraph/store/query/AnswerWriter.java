package org.newsgraph.store.query;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.Query;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.resultset.ResultsWriter;

/** Writes the answer of a query as it comes. */
public final class AnswerWriter {

  private final Query query;
  private final AnswerFormat format;
  private final String base;

  /**
   * A writer of the answer to a query.
   *
   * @param base the IRI that tables write as a lone colon
   * @throws UnfitFormat when answers of its kind cannot be written in the format
   */
  public AnswerWriter(Query query, AnswerFormat format, String base) {
    boolean isGraph = query.isConstructType() || query.isDescribeType();
    if (!isGraph && format == AnswerFormat.TURTLE) {
      throw new UnfitFormat("Turtle is for CONSTRUCT; a SELECT or ASK takes table, csv or json");
    }
    if (isGraph && (format == AnswerFormat.CSV || format == AnswerFormat.JSON)) {
      throw new UnfitFormat("A graph is written as turtle; csv and json are for SELECT and ASK");
    }
    this.query = query;
    this.format = format;
    this.base = base;
  }

  /** Runs the query and writes its answer; the stream stays open. */
  public void write(QueryExec exec, OutputStream out) {
    if (query.isSelectType()) {
      writeRows(exec, out);
    } else if (query.isAskType()) {
      writeTruth(exec.ask(), out);
    } else {
      Graph graph = query.isConstructType() ? exec.construct() : exec.describe();
      graph.getPrefixMapping().setNsPrefixes(query.getPrefixMapping());
      RDFDataMgr.write(out, graph, Lang.TURTLE);
    }
  }

  private void writeRows(QueryExec exec, OutputStream out) {
    if (format == AnswerFormat.TABLE) {
      new AnswerTable(prefixes()).write(exec.select(), out);
    } else {
      ResultsWriter.create().lang(lang()).write(out, exec.select());
    }
  }

  private PrefixMapping prefixes() {
    return PrefixMapping.Factory.create()
        .setNsPrefixes(query.getPrefixMapping())
        .setNsPrefix("", base);
  }

  private void writeTruth(boolean truth, OutputStream out) {
    if (format == AnswerFormat.TABLE) {
      new PrintStream(out, true, StandardCharsets.UTF_8).println(truth ? "yes" : "no");
    } else {
      ResultsWriter.create().lang(lang()).write(out, truth);
    }
  }

  private Lang lang() {
    return format == AnswerFormat.CSV ? ResultSetLang.RS_CSV : ResultSetLang.RS_JSON;
  }
}
