/** The rooms joined to one run, and the door for Java users. */
package org.newsgraph.collection;
