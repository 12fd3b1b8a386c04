package org.newsgraph;

import java.io.UncheckedIOException;
import java.util.function.Supplier;
import org.newsgraph.notice.Fault;
import org.newsgraph.notice.NewsgraphException;

/** Runs a step of reading an article, and names it to whoever catches what it throws. */
final class Step {

  private Step() {}

  /** A step failed over an article, in a way that need not keep others from being read. */
  static final class Failed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String step;

    private Failed(String step, Throwable cause) {
      super("The step " + step + " failed", cause);
      this.step = step;
    }

    Fault fault() {
      return Fault.of(step, getCause());
    }
  }

  /**
   * What a step gives.
   *
   * @throws Failed when it throws because of this article
   * @throws NewsgraphException when the installation is broken: that ends a run
   * @throws UncheckedIOException when a disk or a file fails: that, too
   */
  static <T> T run(String name, Supplier<T> work) {
    try {
      return work.get();
    } catch (Failed | NewsgraphException | UncheckedIOException passed) {
      throw passed;
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError fault) {
      throw new Failed(name, fault);
    }
  }

  /** The same for a step that is an object: it is named by its class. */
  static <T> T run(Object step, Supplier<T> work) {
    return run(step.getClass().getSimpleName(), work);
  }
}
