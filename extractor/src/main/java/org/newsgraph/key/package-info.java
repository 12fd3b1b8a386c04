/** Who and what is the same across articles; sees the keys of articles, never their texts. */
package org.newsgraph.key;
