package org.newsgraph.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.jena.sparql.exec.QueryExec;
import org.newsgraph.rdf.Iris;
import org.newsgraph.store.GraphStore;
import org.newsgraph.store.Limits;
import org.newsgraph.store.query.AnswerFormat;
import org.newsgraph.store.query.AnswerWriter;
import org.newsgraph.store.query.QueryLibrary;
import org.newsgraph.store.query.StoredQuery;
import org.newsgraph.store.query.WrongParameter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells why something is one entity or one statement, and what it rests on. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    description = "Tell why something is one entity or one statement, and what it rests on.")
final class Explain implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "IRI",
      description = "The entity or statement: its IRI, or its path below the base IRI.")
  private String name;

  @Mixin private StoreOption folder;
  @Mixin private BaseOption base;
  @Mixin private OutputOption output;

  @Override
  public Integer call() throws IOException {
    Iris iris = base.iris();
    String iri = name.contains(":") ? name : iris.entity(name);
    try (GraphStore store = folder.openExisting(iris)) {
      Asking asking = new Asking(store, iris, iri);
      int keys = asking.rows("entities/keys");
      if (keys == 0) {
        throw new NoSuchEntity(iri);
      }
      output.write(out -> write(asking, keys, out));
      return 0;
    } catch (WrongParameter e) {
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    }
  }

  private static void write(Asking asking, int keys, PrintStream out) {
    int nodes = asking.rows("entities/nodes");
    out.printf(
        "%s is what %s in the articles stand%s for, by %s.%n",
        asking.iri(),
        nodes == 1 ? "1 wording" : nodes + " wordings",
        nodes == 1 ? "s" : "",
        keys == 1 ? "one key" : keys + " keys that were taken to be one");
    asking.table("Keys", "entities/keys", out);
    if (keys > 1) {
      asking.table("Why these keys are one", "entities/merges", out);
    }
    if (asking.rows("entities/curation") > 0) {
      asking.table("What people say", "entities/curation", out);
    }
    asking.table("Wordings", "entities/nodes", out);
  }

  /** Queries of the library about one entity. */
  private record Asking(GraphStore store, Iris iris, String iri) {

    int rows(String query) {
      return store.ask(
          bound(query),
          Limits.none(),
          exec -> exec.select().materialize().stream().toList().size());
    }

    void table(String title, String query, PrintStream out) {
      out.printf("%n%s%n", title);
      var bound = bound(query);
      AnswerWriter writer = new AnswerWriter(bound, AnswerFormat.TABLE, iris.base());
      store.ask(bound, Limits.none(), exec -> written(writer, exec, out));
    }

    private org.apache.jena.query.Query bound(String query) {
      StoredQuery stored = QueryLibrary.standard().query(query);
      return stored.bind(Map.of("entity", iri));
    }

    private static boolean written(AnswerWriter writer, QueryExec exec, PrintStream out) {
      writer.write(exec, out);
      return true;
    }
  }
}
