package org.newsgraph.store.text;

import org.apache.jena.graph.Node;

/** A literal of a subject that has the words. */
record TextMatch(Node subject, String text, double score) {}
