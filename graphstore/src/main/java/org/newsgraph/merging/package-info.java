/** Which keyed entities are one: reports that were reprinted, statements worded in other words. */
package org.newsgraph.merging;
