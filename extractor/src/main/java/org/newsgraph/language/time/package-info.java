/** Dates, seen from the article's date. */
package org.newsgraph.language.time;
