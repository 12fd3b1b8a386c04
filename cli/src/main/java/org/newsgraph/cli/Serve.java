package org.newsgraph.cli;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.newsgraph.Newsgraph;
import org.newsgraph.collection.Curating;
import org.newsgraph.collection.Loading;
import org.newsgraph.collection.Report;
import org.newsgraph.server.NewsgraphServer;
import org.newsgraph.server.ServerSettings;
import org.newsgraph.store.LocalGraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Reads articles, if any are given, and serves the store until it is stopped. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    description = {
      "Read the articles that are given into a store, and serve it over HTTP.",
      "Updates are taken only with a password, read from the environment variable"
          + " NEWSGRAPH_PASSWORD."
    })
final class Serve implements Callable<Integer> {

  private static final Duration LONGEST_CLOSE = Duration.ofSeconds(20);

  @Option(
      names = "--port",
      paramLabel = "N",
      description = "The port, 0 for a free one (default: ${DEFAULT-VALUE}).")
  private int port = 3030;

  @Option(
      names = "--host",
      paramLabel = "HOST",
      description = "The address to listen on (default: this machine only).")
  private Optional<String> host = Optional.empty();

  @Mixin private AccessOptions access;
  @Mixin private BoundOptions bounds;
  @Mixin private ServiceOption services;
  @Mixin private ReadingOptions reading;
  @Mixin private ReportOptions reporting;
  @Mixin private StoreOption folder;

  @Override
  public Integer call() throws InterruptedException {
    Newsgraph newsgraph = reading.newsgraph();
    Curating curating = reading.curating();
    CountDownLatch closed = new CountDownLatch(1);
    try (LocalGraphStore store = folder.open(newsgraph.iris())) {
      boolean isFilled = !reading.articles().isEmpty() || curating.isGiven();
      int status = isFilled ? load(newsgraph, curating, store) : 0;
      store.allow(services.allowed());
      ServerSettings settings = settings();
      try (NewsgraphServer server = NewsgraphServer.start(store, settings)) {
        System.out.println(
            "Point the browser at " + page(server, settings) + " (stop it with Ctrl+C)");
        stopInOrder(server, closed);
        server.join();
      }
      return status;
    } finally {
      closed.countDown();
    }
  }

  private int load(Newsgraph newsgraph, Curating curating, LocalGraphStore store) {
    try (RunWatch watch =
        reporting.watch(FaultLog.beside(folder.folder()), newsgraph, reading.articles())) {
      Report report = new Loading(newsgraph, store).load(reading.articles(), curating, watch);
      return watch.tell(report, System.err);
    }
  }

  /** Lets running requests end and the store be closed before the process goes. */
  private static void stopInOrder(NewsgraphServer server, CountDownLatch closed) {
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server, closed)));
  }

  private static void stop(NewsgraphServer server, CountDownLatch closed) {
    server.close();
    try {
      // Not the thread that serves: it ends only when this hook has.
      closed.await(LONGEST_CLOSE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
    }
  }

  private ServerSettings settings() {
    String address = host.orElse(ServerSettings.local(port).host());
    return new ServerSettings(address, port, access.access(address), bounds.bounds());
  }

  /** The page, with the token that it takes where one is needed. */
  private static String page(NewsgraphServer server, ServerSettings settings) {
    String token = settings.access().token();
    return server.address() + (token.isEmpty() ? "" : "?token=" + token);
  }
}
