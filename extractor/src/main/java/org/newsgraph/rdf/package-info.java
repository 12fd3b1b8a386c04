/** Assertions in the words of the ontology: one graph an article, over nodes of its own. */
package org.newsgraph.rdf;
