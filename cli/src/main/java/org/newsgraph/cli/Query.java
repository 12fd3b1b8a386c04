package org.newsgraph.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.jena.query.QueryException;
import org.newsgraph.store.Limits;
import org.newsgraph.store.LocalGraphStore;
import org.newsgraph.store.query.AnswerFormat;
import org.newsgraph.store.query.AnswerWriter;
import org.newsgraph.store.query.QueryLibrary;
import org.newsgraph.store.query.StoredQuery;
import org.newsgraph.store.query.UnfitFormat;
import org.newsgraph.store.query.UnknownQuery;
import org.newsgraph.store.query.WrongParameter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Asks a store a query of the library, or one in a file; without a name, lists the library. */
@Command(
    name = "query",
    mixinStandardHelpOptions = true,
    description = "Ask a store a query; without a name, list the queries there are.")
final class Query implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "NAME|FILE.rq",
      arity = "0..1",
      description = "A query of the library, or a file with a query in SPARQL.")
  private Optional<String> name = Optional.empty();

  @Option(
      names = "--param",
      paramLabel = "k=v",
      description = "A value for a parameter of the query; may be given several times.")
  private Map<String, String> parameters = new LinkedHashMap<>();

  @Option(names = "--explain", description = "Tell what the query asks instead of asking it.")
  private boolean explain;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "table, csv, json or turtle (default: table).")
  private AnswerFormat format = AnswerFormat.TABLE;

  @Mixin private ServiceOption services;
  @Mixin private StoreOption folder;
  @Mixin private BaseOption base;
  @Mixin private OutputOption output;

  @Override
  public Integer call() throws IOException {
    QueryLibrary library = QueryLibrary.standard();
    if (name.isEmpty()) {
      output.write(out -> new QueryListing(out).list(library.all()));
      return 0;
    }
    try {
      StoredQuery stored = library.query(name.get());
      if (explain) {
        output.write(out -> new QueryListing(out).explain(stored));
      } else {
        ask(stored);
      }
      return 0;
    } catch (UnknownQuery | WrongParameter | UnfitFormat e) {
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    } catch (QueryException e) {
      String fault = name.get() + " is no SPARQL query: " + e.getMessage();
      throw new ParameterException(spec.commandLine(), fault, e);
    }
  }

  private void ask(StoredQuery stored) throws IOException {
    org.apache.jena.query.Query query = stored.bind(parameters);
    AnswerWriter writer = new AnswerWriter(query, format, base.iris().base());
    try (LocalGraphStore store = folder.openExisting(base.iris())) {
      store.allow(services.allowed());
      output.write(out -> store.ask(query, Limits.none(), asked -> write(writer, asked, out)));
    }
  }

  private static Boolean write(
      AnswerWriter writer, org.apache.jena.sparql.exec.QueryExec asked, PrintStream out) {
    writer.write(asked, out);
    return true;
  }
}
