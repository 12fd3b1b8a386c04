/** Keeps what strangers ask from asking others, from running on, and from taking all memory. */
package org.newsgraph.store.guard;
