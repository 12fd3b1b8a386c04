/** Who said what to whom: sources, cues and contents tied together. */
package org.newsgraph.assertion.attribution;
