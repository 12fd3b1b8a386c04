/** Reads what people say about who is who from tables and RDF. */
package org.newsgraph.rdf.curation;
