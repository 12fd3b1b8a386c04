package org.newsgraph.server;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.apache.jena.sparql.core.DatasetGraph;
import org.newsgraph.store.guard.RowPool;
import org.newsgraph.store.guard.Work;

/** Gives requests their turn, and has the work for them watched. */
final class Admission extends HttpFilter {

  private static final long serialVersionUID = 1L;
  private static final String WORK = Work.class.getName();

  /** Copies of all data have the time of writers. */
  private static final String DATA = "/data";

  private final transient Lanes lanes;
  private final transient RequestWatch watch;
  private final transient RequestLimits limits;
  private final transient RowPool rows;
  private final transient DatasetGraph dataset;

  Admission(Lanes lanes, RequestWatch watch, RequestLimits limits, DatasetGraph dataset) {
    this.lanes = lanes;
    this.watch = watch;
    this.limits = limits;
    this.dataset = dataset;
    this.rows = limits.bounds().rows();
  }

  /** The work for a request that was given its turn. */
  static Work work(HttpServletRequest request) {
    return (Work) request.getAttribute(WORK);
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    Optional<Lane> lane = lanes.of(request);
    if (lane.isEmpty()) {
      chain.doFilter(request, response);
    } else if (lane.get().enter()) {
      try {
        watched(request, response, chain);
      } finally {
        lane.get().leave();
      }
    } else {
      response.setHeader("Retry-After", "5");
      new Refusal(503, "Too many requests are being answered; ask again later").send(response);
    }
  }

  private void watched(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    Work work = new Work(limits.allowance(request), rows);
    request.setAttribute(WORK, work);
    RequestWatch.Watched watched = watch.over(work, Client.of(request), time(request));
    try {
      chain.doFilter(request, response);
    } finally {
      watched.end();
      work.end();
      leave();
    }
  }

  /** What was broken off within Jena may have left its transaction to the next request. */
  private void leave() {
    if (dataset.isInTransaction()) {
      dataset.end();
    }
  }

  private Duration time(HttpServletRequest request) {
    Duration time = limits.of(request).time();
    return request.getRequestURI().equals(DATA)
        ? time.multipliedBy(RequestLimits.FOR_WRITERS)
        : time;
  }
}
