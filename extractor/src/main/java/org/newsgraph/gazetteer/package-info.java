/** Names with identifiers to link against, compiled from many sources; the only room of Lucene. */
package org.newsgraph.gazetteer;
