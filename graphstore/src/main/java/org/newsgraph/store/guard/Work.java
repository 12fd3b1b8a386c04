package org.newsgraph.store.guard;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.sparql.util.Symbol;

/**
 * The answering of one request, which any thread may call off. It is made by the thread that does
 * the work; that thread looks now and then whether it shall go on.
 */
public final class Work {

  private static final Symbol OF_CONTEXT = Symbol.create("https://w3id.org/newsgraph#work");
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private final AtomicBoolean signal = new AtomicBoolean();
  private final AtomicReference<Stop> stop = new AtomicReference<>();
  private final AtomicLong held = new AtomicLong();
  private final AtomicLong made = new AtomicLong();
  private final Set<String> unknownFunctions = Collections.synchronizedSet(new TreeSet<>());
  private final Allowance allowance;
  private final RowPool rows;
  private final long thread = Thread.currentThread().getId();
  private final long allocatedBefore = THREADS.getThreadAllocatedBytes(thread);

  /**
   * Work that may use so much.
   *
   * @param rows what it shares with others; all it has taken goes back when it ends
   */
  public Work(Allowance allowance, RowPool rows) {
    this.allowance = allowance;
    this.rows = rows;
  }

  /** The work that a query in this context is done for, if it is one that can be called off. */
  static Optional<Work> in(Context context) {
    return Optional.ofNullable(context.get(OF_CONTEXT));
  }

  /** Lets what is executed in this context be called off together with the work. */
  public void enter(Context context) {
    context.set(OF_CONTEXT, this);
    context.set(ARQConstants.symCancelQuery, signal);
  }

  /** Ends the work as soon as it next looks; only the first reason counts. */
  public void callOff(Stop reason) {
    stop.compareAndSet(null, reason);
    signal.set(true);
  }

  /** Why it was called off; its time was over where nobody said anything else. */
  public Stop reason() {
    return Optional.ofNullable(stop.get()).orElse(Stop.TIME);
  }

  /** Whether it shall end. */
  public boolean isCalledOff() {
    return signal.get();
  }

  /**
   * Goes on or ends.
   *
   * @throws QueryCancelledException when the work was called off
   */
  public void check() {
    if (isCalledOff()) {
      throw new QueryCancelledException();
    }
  }

  /** How many bytes its thread has allocated for it, whether they are still needed or not. */
  public long allocated() {
    return THREADS.getThreadAllocatedBytes(thread) - allocatedBefore;
  }

  /** What it may use. */
  public Allowance allowance() {
    return allowance;
  }

  /** Functions that the query asks for and that are not known here. */
  public Set<String> unknownFunctions() {
    return Set.copyOf(unknownFunctions);
  }

  void noteUnknown(String function) {
    unknownFunctions.add(function);
  }

  /** Lets go of all that it holds. */
  public void end() {
    rows.giveBack(held.getAndSet(0));
  }

  /** One row more is kept until the query ends. */
  void hold() {
    if (held.get() >= allowance.held() || !rows.take()) {
      callOff(Stop.HELD);
      check();
    }
    held.incrementAndGet();
  }

  /** So many characters more are kept until the query ends. */
  void make(long characters) {
    if (made.addAndGet(characters) > allowance.answer()) {
      callOff(Stop.HELD);
      check();
    }
  }
}
