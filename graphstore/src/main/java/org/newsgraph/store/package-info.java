/** Where the graph lives: in memory, in TDB2, or in any store that speaks SPARQL 1.1. */
package org.newsgraph.store;
