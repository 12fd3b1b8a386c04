/** Parts of speech put right by what else is known of the text. */
package org.newsgraph.language.names;
