/** Finds people, places, statements and articles by the words in them. */
package org.newsgraph.store.text;
