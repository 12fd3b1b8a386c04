package org.newsgraph.server;

import java.net.BindException;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Endpoint;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.sparql.core.DatasetGraph;
import org.eclipse.jetty.server.ServerConnector;
import org.newsgraph.store.Limits;
import org.newsgraph.store.LocalGraphStore;
import org.newsgraph.store.query.QueryLibrary;

/**
 * Serves a store: SPARQL at {@code /sparql}, graphs at {@code /data}, a page at {@code /}, and with
 * a password updates at {@code /update}. Closing it lets running requests end; the store stays
 * open.
 */
public final class NewsgraphServer implements AutoCloseable {

  private static final Duration LONGEST_STOP = Duration.ofSeconds(3);

  /** With the password, requests have so many times the time. */
  static final int FOR_WRITERS = 60;

  private final FusekiServer server;
  private final ServerSettings settings;

  private NewsgraphServer(FusekiServer server, ServerSettings settings) {
    this.server = server;
    this.settings = settings;
  }

  /**
   * Starts to serve a store.
   *
   * @throws PortTaken when another program listens on the port
   */
  public static NewsgraphServer start(LocalGraphStore store, ServerSettings settings) {
    QuietLogs.set();
    Password password = new Password(settings.password());
    QueryLibrary library = QueryLibrary.standard();
    FusekiServer server =
        FusekiServer.create()
            .port(settings.port())
            .fusekiModules(FusekiModules.empty())
            .add("/", service(store.indexed().dataset(), settings, password))
            .addFilter(
                "/*", new Gate(password, KnownHosts.of(settings.host(), store.iris().base())))
            .addFilter("/*", new Addresses(addresses(store, library, settings.limits())))
            .addFilter("/*", new StoredQueryRequests(library))
            .addFilter("/*", new OwnIris(new ResourceAddress(store), store.iris().base()))
            .build();
    for (var connector : server.getJettyServer().getConnectors()) {
      ((ServerConnector) connector).setHost(settings.host());
    }
    server.getJettyServer().setStopTimeout(LONGEST_STOP.toMillis());
    start(server, settings.port());
    return new NewsgraphServer(server, settings);
  }

  private static Map<String, Address> addresses(
      LocalGraphStore store, QueryLibrary library, Limits limits) {
    Map<String, Address> addresses =
        new TreeMap<>(StaticFiles.explorer(NewsgraphServer.class.getClassLoader()));
    addresses.put("/queries", QueryCatalogue.of(library.all()));
    addresses.put("/search", new SearchAddress(store.indexed().search()));
    addresses.put("/resource", new ResourceAddress(store));
    addresses.put("/shacl", new ValidationAddress(store, limits));
    DescriptionAddress description = new DescriptionAddress(store);
    addresses.put("/.well-known/void", description);
    addresses.put("/sparql", new WithoutQuery(description));
    addresses.put("/health", new Health(store));
    return addresses;
  }

  private static void start(FusekiServer server, int port) {
    try {
      server.start();
    } catch (FusekiException failure) {
      throw isTaken(failure) ? new PortTaken(port, failure) : failure;
    }
  }

  private static boolean isTaken(Throwable failure) {
    // An address that is not this machine's is a BindException too.
    return failure instanceof BindException && failure.getMessage().contains("in use")
        || failure.getCause() != null && isTaken(failure.getCause());
  }

  /** The address of the server, with the port that it found free. */
  public URI address() {
    String host = settings.host().contains(":") ? "[" + settings.host() + "]" : settings.host();
    return URI.create("http://" + host + ":" + server.getPort() + "/");
  }

  /** Waits until the server is closed. */
  public void join() throws InterruptedException {
    server.getJettyServer().join();
  }

  @Override
  public void close() {
    try {
      server.stop();
    } catch (FusekiException late) {
      // Requests that ran on beyond their time have been cut off; the server is stopped.
    }
  }

  private static DataService service(
      DatasetGraph dataset, ServerSettings settings, Password password) {
    DataService.Builder service =
        DataService.newBuilder(dataset)
            .addEndpoint(
                Endpoint.create()
                    .operation(Operation.Query)
                    .endpointName("sparql")
                    .processor(new BoundedQueries(password, settings.limits()))
                    .build())
            .addEndpoint(password.isSet() ? Operation.GSP_RW : Operation.GSP_R, "data");
    if (password.isSet()) {
      service.addEndpoint(
          Endpoint.create()
              .operation(Operation.Update)
              .endpointName("update")
              .processor(new OwnUpdates(settings.limits().time().multipliedBy(FOR_WRITERS)))
              .build());
    }
    return service.build();
  }
}
