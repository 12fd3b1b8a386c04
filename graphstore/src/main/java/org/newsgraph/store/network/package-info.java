/** The graph as nodes and weighted edges, for programs that draw and measure networks. */
package org.newsgraph.store.network;
