package org.newsgraph.store;

import java.net.http.HttpClient;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.service.ServiceExecutorRegistry;
import org.apache.jena.sparql.util.Context;
import org.newsgraph.store.guard.QueryGuard;

/**
 * The other endpoints that queries may ask by SERVICE.
 *
 * @param addresses as they have to stand in the query
 */
public record AllowedServices(Set<String> addresses) {

  public AllowedServices {
    addresses = Set.copyOf(addresses);
  }

  /** Whoever may ask must not make this machine ask others. */
  public static AllowedServices none() {
    return new AllowedServices(Set.of());
  }

  void set(Context context) {
    context.set(ARQ.httpServiceAllowed, !addresses.isEmpty());
    QueryGuard.allow(context, addresses);
    ServiceExecutorRegistry registry = new ServiceExecutorRegistry();
    ServiceExecutorRegistry.initWithDefaults(registry);
    registry.addSingleLink(
        (asked, original, binding, execution, others) -> {
          check(asked);
          return others.createExecution(asked, original, binding, execution);
        });
    ServiceExecutorRegistry.set(context, registry);
    // An endpoint that is allowed must not lead to one that is not.
    context.set(
        ARQ.httpQueryClient,
        HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build());
  }

  private void check(OpService asked) {
    Node service = asked.getService();
    if (!service.isURI() || !addresses.contains(service.getURI())) {
      throw QueryGuard.refusedService(service.toString());
    }
  }
}
