package org.newsgraph.server;

import jakarta.servlet.Filter;
import java.net.BindException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Endpoint;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.sparql.core.DatasetGraph;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.Server;
import org.newsgraph.store.LocalGraphStore;
import org.newsgraph.store.query.QueryLibrary;

/**
 * Serves a store: SPARQL at {@code /sparql}, graphs at {@code /data}, a page at {@code /}, and with
 * a password updates at {@code /update}. Closing it lets running requests end; the store stays
 * open.
 */
public final class NewsgraphServer implements AutoCloseable {

  private static final Duration LONGEST_STOP = Duration.ofSeconds(3);

  /** Far more than the lanes let in at once, so that there is always one for the page. */
  private static final int MOST_THREADS = 250;

  private static final int FEWEST_THREADS = 8;

  private final FusekiServer server;
  private final ServerSettings settings;
  private final RequestWatch watch;

  private NewsgraphServer(FusekiServer server, ServerSettings settings, RequestWatch watch) {
    this.server = server;
    this.settings = settings;
    this.watch = watch;
  }

  /**
   * Starts to serve a store.
   *
   * @throws PortTaken when another program listens on the port
   */
  public static NewsgraphServer start(LocalGraphStore store, ServerSettings settings) {
    QuietLogs.set();
    RequestLimits limits =
        new RequestLimits(new Password(settings.access().password()), settings.bounds());
    RequestWatch watch = new RequestWatch(new HeapGauge(), settings.bounds().longAtOnce());
    FusekiServer.Builder builder =
        FusekiServer.create()
            .port(settings.port())
            .numServerThreads(FEWEST_THREADS, MOST_THREADS)
            .fusekiModules(FusekiModules.empty())
            .add("/", service(store.indexed().dataset(), limits));
    filters(
            store,
            settings,
            new Admission(new Lanes(settings.bounds()), watch, limits, store.indexed().dataset()))
        .forEach(filter -> builder.addFilter("/*", filter));
    FusekiServer server = builder.build();
    listen(server.getJettyServer(), settings);
    start(server, settings.port());
    return new NewsgraphServer(server, settings, watch);
  }

  /** What requests pass, in this order, before Fuseki sees them. */
  private static List<Filter> filters(
      LocalGraphStore store, ServerSettings settings, Admission admission) {
    QueryLibrary library = QueryLibrary.standard();
    String base = store.iris().base();
    return List.of(
        new Gate(settings.access(), KnownHosts.of(settings.host(), base)),
        new Compression(),
        new Faults(),
        new HeadRequests(),
        new Revalidation(new StoreVersion(store, Clock.systemUTC())),
        admission,
        new Addresses(addresses(store, library, settings.access())),
        new StoredQueryRequests(library),
        new OwnIris(new ResourceAddress(store), base));
  }

  private static void listen(Server server, ServerSettings settings) {
    PeekingConnector connector = new PeekingConnector(server, settings.host(), settings.port());
    server.setConnectors(new Connector[] {connector});
    server.setStopTimeout(LONGEST_STOP.toMillis());
  }

  /** How many requests are being worked on that can be called off. */
  int running() {
    return watch.running();
  }

  private static Map<String, Address> addresses(
      LocalGraphStore store, QueryLibrary library, Access access) {
    Map<String, Address> addresses =
        new TreeMap<>(StaticFiles.explorer(NewsgraphServer.class.getClassLoader()));
    addresses.put("/queries", QueryCatalogue.of(library.all()));
    addresses.put("/search", new SearchAddress(store.indexed().search()));
    addresses.put("/resource", new ResourceAddress(store));
    addresses.put("/data", new DataAddress(store));
    addresses.put("/shacl", new ValidationAddress(store, new Password(access.password())));
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

  /** Whether only this machine reaches a server that listens on this address. */
  public static boolean isOnLoopback(String host) {
    return KnownHosts.isLoopback(host);
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
    } finally {
      watch.close();
    }
  }

  private static DataService service(DatasetGraph dataset, RequestLimits limits) {
    DataService.Builder service =
        DataService.newBuilder(dataset)
            .addEndpoint(
                Endpoint.create()
                    .operation(Operation.Query)
                    .endpointName("sparql")
                    .processor(new BoundedQueries(limits))
                    .build());
    if (limits.password().isSet()) {
      Duration time = limits.bounds().limits().time().multipliedBy(RequestLimits.FOR_WRITERS);
      service
          .addEndpoint(Operation.GSP_RW, "data")
          .addEndpoint(
              Endpoint.create()
                  .operation(Operation.Update)
                  .endpointName("update")
                  .processor(new OwnUpdates(time))
                  .build());
    }
    return service.build();
  }
}
