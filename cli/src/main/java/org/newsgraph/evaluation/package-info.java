/** How good the findings are, measured with articles whose right answers are known. */
package org.newsgraph.evaluation;
