/** The words of English that newsgraph knows: tables, not code. */
package org.newsgraph.lexicon;
