/** One page or feed from the web, for those who ask for it. */
package org.newsgraph.article.web;
