package org.newsgraph.store.guard;

import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.QueryDeniedException;
import org.apache.jena.sparql.core.describe.DescribeHandlerRegistry;
import org.apache.jena.sparql.engine.QueryEngineRegistry;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.sparql.util.Symbol;
import org.apache.jena.sys.JenaSystem;

/**
 * Makes Jena safe for the whole process: whatever query comes, from whichever side, asks no other
 * server, calls no function that could wait, read files or load classes, and can be called off.
 */
public final class QueryGuard {

  private static final Symbol SERVICES = Symbol.create("https://w3id.org/newsgraph#services");
  private static final AtomicBoolean INSTALLED = new AtomicBoolean();

  private QueryGuard() {}

  /** Has to come before the first query; coming again does nothing. */
  public static void install() {
    JenaSystem.init();
    if (INSTALLED.compareAndSet(false, true)) {
      ARQ.allowServiceDefault = false;
      Context everywhere = ARQ.getContext();
      everywhere.set(ARQ.httpServiceAllowed, false);
      KnownFunctions functions = new KnownFunctions(FunctionRegistry.get());
      FunctionRegistry.set(everywhere, functions);
      PropertyFunctionRegistry.set(everywhere, new KnownProperties(PropertyFunctionRegistry.get()));
      enter(everywhere);
      QueryEngineRegistry.addFactory(new GuardedEngine(functions));
      DescribeHandlerRegistry.get().clear();
      DescribeHandlerRegistry.get().add(DefaultGraphDescription::new);
    }
  }

  /** Lets queries in this context be called off wherever they are; datasets may have it undone. */
  public static void enter(Context context) {
    QC.setFactory(context, GuardedExecutor::new);
  }

  /** Lets queries in this context ask these endpoints by SERVICE, and no others. */
  public static void allow(Context context, Set<String> endpoints) {
    context.set(SERVICES, endpoints);
  }

  /** Refuses an endpoint that is not allowed; one that a variable will name, if none is. */
  static void checkService(Context context, Node endpoint) {
    Set<String> allowed = context.get(SERVICES, Set.of());
    boolean isAllowed = endpoint.isURI() ? allowed.contains(endpoint.getURI()) : !allowed.isEmpty();
    if (!isAllowed) {
      throw refusedService(endpoint.toString());
    }
  }

  /** Tells that an endpoint must not be asked, and who may change that. */
  public static QueryDeniedException refusedService(String endpoint) {
    return new QueryDeniedException(
        "SERVICE is not allowed for " + endpoint + "; allow it with --allow-service URL");
  }

  /** Whether the query in this context shall end. */
  static BooleanSupplier isOver(Context context) {
    AtomicBoolean signal = Context.getCancelSignal(context);
    return signal == null ? () -> false : signal::get;
  }
}
