package org.newsgraph.store.network;

/**
 * What joins two nodes.
 *
 * @param weight in how many quotations, or in how many articles; 1 for a fact
 */
public record NetworkEdge(NetworkNode source, Tie tie, NetworkNode target, long weight) {}
