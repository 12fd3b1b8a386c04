/** How the graph is asked over HTTP. */
package org.newsgraph.server;
