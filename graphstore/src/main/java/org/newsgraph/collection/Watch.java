package org.newsgraph.collection;

import org.newsgraph.notice.Fault;

/** Follows a run, in the thread that runs, and may end it early. */
public interface Watch {

  /** Follows nothing and lets the run go to its end. */
  Watch NOBODY =
      new Watch() {
        @Override
        public void progress(Report report) {}

        @Override
        public void fault(String article, Fault fault) {}

        @Override
        public boolean isOver() {
          return false;
        }
      };

  /** Told after each article. */
  void progress(Report report);

  /** Told of what the program threw over an article; its notice is in the report. */
  void fault(String article, Fault fault);

  /** Whether to read no more articles; what was read is kept. Asked often. */
  boolean isOver();
}
