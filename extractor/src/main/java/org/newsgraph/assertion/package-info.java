/** What an article asserts: who said what, who holds which post, who and what belongs where. */
package org.newsgraph.assertion;
