/** The questions that are kept with the graph, their parameters, and how answers are written. */
package org.newsgraph.store.query;
