/** Who is the same within one article, as far as names, titles and nearness tell. */
package org.newsgraph.language.coreference;
