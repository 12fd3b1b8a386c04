/** What stands on a web page: its main text, and what it says of itself. */
package org.newsgraph.article.page;
