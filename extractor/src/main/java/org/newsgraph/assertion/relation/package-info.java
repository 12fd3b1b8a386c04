/** Who holds which post, and which place lies where. */
package org.newsgraph.assertion.relation;
