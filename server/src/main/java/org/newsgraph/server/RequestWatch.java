package org.newsgraph.server;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.newsgraph.store.guard.Stop;
import org.newsgraph.store.guard.Work;

/**
 * Looks ten times a second at all work that is being done, and calls off what takes too long, what
 * nobody waits for, what crowds out others, and the greediest when memory runs short.
 */
final class RequestWatch implements AutoCloseable {

  private static final long EVERY_MILLIS = 100;
  private static final long LITTLE = 32 << 20;
  private static final Duration FOR_SENDING = Duration.ofSeconds(30);
  private static final Duration SHORT = Duration.ofSeconds(1);

  /** Work that is watched until it ends. */
  final class Watched {

    private final Work work;
    private final Client client;
    private final Duration limit;
    private final long begin = System.nanoTime();

    private Watched(Work work, Client client, Duration limit) {
      this.work = work;
      this.client = client;
      this.limit = limit;
    }

    private Duration age() {
      return Duration.ofNanos(System.nanoTime() - begin);
    }

    private boolean isLate(Duration grace) {
      return !limit.isZero() && age().compareTo(limit.plus(grace)) > 0;
    }

    /** One that sends its request, or takes its answer, drop by drop. */
    private void cutIfStuck() {
      if (isLate(FOR_SENDING)) {
        client.cut();
      }
    }

    void end() {
      running.remove(this);
    }
  }

  private final Set<Watched> running = ConcurrentHashMap.newKeySet();
  private final HeapGauge heap;
  private final int longAtOnce;
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(RequestWatch::thread);

  RequestWatch(HeapGauge heap, int longAtOnce) {
    this.heap = heap;
    this.longAtOnce = longAtOnce;
    clock.scheduleWithFixedDelay(this::look, EVERY_MILLIS, EVERY_MILLIS, TimeUnit.MILLISECONDS);
  }

  private static Thread thread(Runnable looking) {
    Thread thread = new Thread(looking, "newsgraph-watch");
    thread.setDaemon(true);
    return thread;
  }

  /** Watches work from now on; a limit of zero is none. */
  Watched over(Work work, Client client, Duration limit) {
    Watched watched = new Watched(work, client, limit);
    running.add(watched);
    return watched;
  }

  /** How much work is being watched. */
  int running() {
    return running.size();
  }

  private void look() {
    for (Watched each : running) {
      if (each.isLate(Duration.ZERO)) {
        each.work.callOff(Stop.TIME);
        each.cutIfStuck();
      } else if (each.client.isGone()) {
        each.work.callOff(Stop.GONE);
      }
    }
    thin();
    if (heap.isTight()) {
      relieve();
    }
  }

  /** Of too many that have been running for long, the oldest give way. */
  private void thin() {
    List<Watched> old =
        running.stream()
            .filter(each -> !each.work.isCalledOff() && each.age().compareTo(SHORT) > 0)
            .sorted(Comparator.comparing(Watched::age).reversed())
            .toList();
    old.stream()
        .limit(Math.max(0, old.size() - longAtOnce))
        .forEach(each -> each.work.callOff(Stop.CROWD));
  }

  /** Ends the greediest, and what is about as greedy; never what has taken little. */
  private void relieve() {
    List<Work> left =
        running.stream()
            .map(each -> each.work)
            .filter(work -> !work.isCalledOff() && work.allocated() > LITTLE)
            .toList();
    long most = left.stream().mapToLong(Work::allocated).max().orElse(0);
    left.stream()
        .filter(work -> work.allocated() >= most / 2)
        .forEach(work -> work.callOff(Stop.MEMORY));
  }

  @Override
  public void close() {
    clock.shutdownNow();
    running.forEach(each -> each.work.callOff(Stop.GONE));
  }
}
