/** The formats that newsgraph reads, told apart by what a stream begins with. */
package org.newsgraph.article.format;
