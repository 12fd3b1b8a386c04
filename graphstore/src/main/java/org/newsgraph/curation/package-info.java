/** What people say about who is who; it outranks every rule. */
package org.newsgraph.curation;
