package org.newsgraph.cli;

/** So many articles failed by faults of the program that the rest is not worth reading. */
final class TooManyFaults extends IllegalStateException {

  private static final long serialVersionUID = 1L;

  TooManyFaults(int most) {
    super(
        "stopped, since %d articles failed by a fault of the program (--max-faults); what was read"
                .formatted(most)
            + " before is kept");
  }
}
