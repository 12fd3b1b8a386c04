/** What the text says: sentences, tokens, names, quotations, chains and times of one article. */
package org.newsgraph.language;
