package org.newsgraph;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import java.util.function.Supplier;
import org.newsgraph.notice.Fault;

/**
 * Stands around the work on one article: what is thrown over it becomes a {@link Fault}, and the
 * others go on. May be used by several threads.
 */
public final class Guard {

  private final ReadWriteLock memory = new ReentrantReadWriteLock(true);

  /**
   * What the work gives, or what is made of the fault that it met.
   *
   * <p>When the memory does not suffice, the work is done again with no other beside it, so that a
   * giant text is not paid for by its neighbours.
   */
  public <T> T around(Supplier<T> work, Function<Fault, T> instead) {
    try {
      return holding(memory.readLock(), work);
    } catch (Step.Failed failed) {
      return failed.getCause() instanceof OutOfMemoryError
          ? alone(work, instead)
          : instead.apply(failed.fault());
    }
  }

  private <T> T alone(Supplier<T> work, Function<Fault, T> instead) {
    try {
      return holding(memory.writeLock(), work);
    } catch (Step.Failed failed) {
      return instead.apply(failed.fault());
    }
  }

  private static <T> T holding(Lock lock, Supplier<T> work) {
    lock.lock();
    try {
      return work.get();
    } finally {
      lock.unlock();
    }
  }
}
