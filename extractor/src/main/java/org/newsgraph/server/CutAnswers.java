package org.newsgraph.server;

/** How an answer says that it is not the whole. */
final class CutAnswers {

  /** The header that a cut answer carries, with a sentence for people. */
  static final String HEADER = "Newsgraph-Warning";

  private CutAnswers() {}
}
