package org.newsgraph.cli;

import org.newsgraph.notice.NewsgraphException;

/** So many articles failed by faults of the program that the rest is not worth reading. */
final class TooManyFaults extends NewsgraphException {

  private static final long serialVersionUID = 1L;

  TooManyFaults(int most) {
    super(
        "stopped, since %d articles failed by a fault of the program (--max-faults); what was read"
                .formatted(most)
            + " before is kept");
  }
}
