package org.newsgraph.store.query;

/** How an answer is written. */
public enum AnswerFormat {
  /** Aligned columns for people; long cells are cut. Graphs come as Turtle. */
  TABLE,
  /** SPARQL's CSV. */
  CSV,
  /** SPARQL's JSON. */
  JSON,
  /** Turtle, for queries that make a graph. */
  TURTLE
}
