/** Asks services of the W3C reconciliation protocol for what no gazetteer holds. */
package org.newsgraph.reconciliation;
