/** Readers of what gazetteers are compiled from; a source is told by its content. */
package org.newsgraph.compilation;
