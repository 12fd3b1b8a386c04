/** Which entry of a gazetteer each node of an article is, by the keys of the article. */
package org.newsgraph.linking;
