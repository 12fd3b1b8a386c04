/** Streams that hold other streams: compressed files, archives of files, archives of the web. */
package org.newsgraph.article.archive;
