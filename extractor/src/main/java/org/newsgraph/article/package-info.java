/** What was published: articles, and the readers that find them in files and streams. */
package org.newsgraph.article;
