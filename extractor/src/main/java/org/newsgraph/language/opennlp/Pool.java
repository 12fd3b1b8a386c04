package org.newsgraph.language.opennlp;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import java.util.function.Supplier;

/** Lends each caller a tool of its own, since OpenNLP's tools serve one thread at a time. */
final class Pool<T> {

  private final Queue<T> idle = new ConcurrentLinkedQueue<>();
  private final Supplier<T> maker;

  Pool(Supplier<T> maker) {
    this.maker = maker;
  }

  /** Does the work with an idle tool; one that fails is not used again. */
  <R> R lend(Function<T, R> work) {
    T idleTool = idle.poll();
    T tool = idleTool == null ? maker.get() : idleTool;
    R result = work.apply(tool);
    idle.add(tool);
    return result;
  }
}
